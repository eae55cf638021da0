package redsigma.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;

/** Reads {@code field:value}: fields and types are called as the packages in force call them. */
final class FieldReader {

  private static final int LONG_ENOUGH = 3;

  private final Schema schema;
  private final FieldNames names;
  private final WhenReader dates;
  private final FilterReader filters;

  FieldReader(Schema schema, LocalDate today) {
    this.schema = schema;
    this.names = new FieldNames(schema);
    this.dates = new WhenReader(today.getYear());
    this.filters = new FilterReader(today.getYear());
  }

  /** Empty when there is no such field, or nothing that its value could be. */
  Optional<Condition> read(String name, String value) {
    var key = name.toLowerCase(Locale.ROOT);
    Optional<Condition> known =
        switch (key) {
          case "type", "kind", "is" -> ofType(value);
          default -> filters.read(key, value);
        };
    return known.or(() -> inField(key, value));
  }

  private Optional<Condition> ofType(String value) {
    var types = names.types(value);
    return types.isEmpty() ? Optional.empty() : Optional.of(new Condition.OfType(types));
  }

  private Optional<Condition> inField(String key, String value) {
    var places = new ArrayList<Condition.Place>();
    for (var named : names.fields(key)) {
      place(named.path(), named.field(), value).ifPresent(places::add);
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition.InField(key + ":" + value, places));
  }

  private Optional<Condition.Place> place(String path, Field field, String value) {
    var every = new ArrayList<String>();
    var any = new LinkedHashSet<String>();
    switch (field.search()) {
      case NAME, TEXT -> every.addAll(words(value));
      case IDENTIFIER -> any.addAll(marks(value));
      case DATE -> dates.read(0, 1, value).ifPresent(day -> any.addAll(day.keywords()));
      case NONE -> {}
    }
    var codes = field.facet() ? codes(field, value) : Set.<String>of();
    return every.isEmpty() && any.isEmpty() && codes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition.Place(path, every, List.copyOf(any), codes));
  }

  private static List<String> words(String value) {
    return Words.chunks(value).stream().flatMap(FieldReader::word).toList();
  }

  private static Stream<String> word(String chunk) {
    var pattern = Marks.pattern(chunk).toLowerCase(Locale.ROOT);
    return pattern.isEmpty() ? Words.typed(chunk).stream() : Stream.of(pattern);
  }

  /** What is written out is a beginning at least. */
  private static Set<String> marks(String value) {
    var pattern = Marks.pattern(value);
    if (!pattern.isEmpty()) {
      return Set.of(pattern);
    }
    return Stream.concat(Marks.meant(value).stream(), Marks.unfinished(value).stream())
        .map(mark -> mark.length() < LONG_ENOUGH ? mark : mark + "*")
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> codes(Field field, String value) {
    var words = Words.of(value);
    if (field.type() instanceof FieldType.Code code) {
      return schema.list(code.list()).codes().values().stream()
          .filter(
              each ->
                  each.code().equalsIgnoreCase(value)
                      || (!words.isEmpty() && Words.of(each.label()).containsAll(words)))
          .map(each -> each.code())
          .collect(Collectors.toSet());
    }
    return field.type() instanceof FieldType.YesNo ? Set.of(yesOrNo(value)) : Set.of(value);
  }

  private static String yesOrNo(String value) {
    return Boolean.toString(Set.of("yes", "y", "true").contains(value.toLowerCase(Locale.ROOT)));
  }
}
