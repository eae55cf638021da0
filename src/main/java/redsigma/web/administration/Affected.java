package redsigma.web.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import redsigma.record.Holdings;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;
import redsigma.schema.SchemaDifference;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** Tells how many records hold what a change of the packages takes away, hides or retires. */
@Component
class Affected {

  private final Holdings holdings;
  private final Schemas schemas;

  Affected(Holdings holdings, Schemas schemas) {
    this.holdings = holdings;
    this.schemas = schemas;
  }

  List<ChangesPage.Difference> weigh(Viewer viewer, List<SchemaDifference> differences) {
    return differences.stream()
        .map(each -> new ChangesPage.Difference(each, records(viewer, each)))
        .toList();
  }

  /** Empty where nothing that a record can hold is touched. */
  private String records(Viewer viewer, SchemaDifference difference) {
    var names = List.of(difference.name().split("\\.", -1));
    return switch (difference.what()) {
      case "type" -> difference.removed() ? words(holdings.ofType(viewer, names.getFirst())) : "";
      case "field" ->
          difference.removed()
              ? words(holdings.withField(viewer, names.getFirst(), after(names)))
              : "";
      case "code" ->
          difference.added()
              ? ""
              : ofCode(viewer, names.getFirst(), String.join(".", after(names)));
      default -> "";
    };
  }

  private static List<String> after(List<String> names) {
    return names.subList(1, names.size());
  }

  private String ofCode(Viewer viewer, String list, String code) {
    return words(uses(schemas.current(), list).stream().mapToInt(counting(viewer, code)).sum());
  }

  private ToIntFunction<Use> counting(Viewer viewer, String code) {
    return use -> holdings.withCode(viewer, use.type(), use.path(), code);
  }

  /** A field whose codes are of a list. */
  private record Use(String type, List<String> path) {}

  private static List<Use> uses(Schema schema, String list) {
    var uses = new ArrayList<Use>();
    schema.types().forEach((name, type) -> add(name, List.of(), type.fields(), list, uses));
    return uses;
  }

  private static void add(
      String type, List<String> above, Map<String, Field> fields, String list, List<Use> into) {
    for (var field : fields.values()) {
      var path = new ArrayList<>(above);
      path.add(field.name());
      if (field.type() instanceof FieldType.Group group) {
        add(type, path, group.fields(), list, into);
      } else if (field.type() instanceof FieldType.Code code && code.list().equals(list)) {
        into.add(new Use(type, List.copyOf(path)));
      }
    }
  }

  private static String words(int records) {
    return records >= Holdings.MOST
        ? "%,d or more".formatted(Holdings.MOST)
        : "%,d".formatted(records);
  }
}
