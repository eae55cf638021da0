package redsigma.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** What officers may call the fields and types of the packages in force. */
final class FieldNames {

  private static final int START = 3;
  private static final int PART = 4;

  private final Schema schema;

  FieldNames(Schema schema) {
    this.schema = schema;
  }

  /** A field by which can be searched, and its path. */
  record Named(String path, Field field) {}

  /** By name, label or format; else by the first letters of the label, a beginning, a part. */
  List<Named> fields(String called) {
    var key = bare(called);
    var all = all();
    List<Predicate<Named>> ways =
        List.of(
            named -> names(named).anyMatch(key::equals),
            named -> key.length() > 1 && initials(named.field().label()).equals(key),
            named -> key.length() >= START && names(named).anyMatch(name -> name.startsWith(key)),
            named -> key.length() >= PART && names(named).anyMatch(name -> name.contains(key)));
    for (var way : ways) {
      var found = all.stream().filter(way).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Types by name, title or plural, else by the beginning of one. */
  Set<String> types(String called) {
    var key = bare(called);
    var exact = types(name -> name.equals(key));
    return exact.isEmpty() && key.length() >= START
        ? types(name -> name.startsWith(key) || name.endsWith(key))
        : exact;
  }

  private Set<String> types(Predicate<String> matches) {
    return schema.types().values().stream()
        .filter(
            type ->
                Stream.of(type.name(), type.title(), type.plural())
                    .map(FieldNames::bare)
                    .anyMatch(matches))
        .map(RecordType::name)
        .collect(Collectors.toSet());
  }

  private Set<Named> all() {
    var all = new LinkedHashSet<Named>();
    for (var type : schema.types().values()) {
      type.fields().values().forEach(field -> collect("", field, all));
    }
    return all;
  }

  private static void collect(String above, Field field, Set<Named> all) {
    var path = above + field.name();
    if (field.protectedBy() != null) {
      return;
    }
    if (field.type() instanceof FieldType.Group group) {
      group.fields().values().forEach(inner -> collect(path + ".", inner, all));
    } else if (field.search() != Field.SearchRole.NONE || field.facet()) {
      all.add(new Named(path, field));
    }
  }

  private static Stream<String> names(Named named) {
    var names = new ArrayList<String>();
    names.add(bare(named.field().name()));
    names.add(bare(named.field().label()));
    if (named.field().type() instanceof FieldType.Text text && text.format() != null) {
      names.add(bare(text.format().name()));
    }
    return names.stream();
  }

  private static String initials(String label) {
    return Words.of(label).stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static String bare(String text) {
    return Words.plain(text).toLowerCase(Locale.ROOT);
  }
}
