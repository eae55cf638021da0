package redsigma.schema;

import java.util.HashMap;
import java.util.Map;

/** Checks that every field stands in exactly one section of the form. */
final class FormCheck {

  private FormCheck() {}

  static void check(Part part, RecordType type) {
    var form = part.find("form").filter(Value::isList);
    if (form.isEmpty()) {
      return;
    }
    var lines = new HashMap<String, Integer>();
    for (var item : form.get().items()) {
      if (item.isPart()) {
        item.part().ifPresent(section -> checkSection(section, type, lines));
      }
    }
    part.find("fields").filter(Value::isPart).flatMap(Value::part).stream()
        .flatMap(fields -> fields.values().values().stream())
        .filter(field -> !lines.containsKey(field.name()))
        .forEach(
            field ->
                field.problem(
                    "The field '%s' stands in no section of the form.".formatted(field.name()),
                    "Add it to the 'fields' of one section."));
  }

  private static void checkSection(Part section, RecordType type, Map<String, Integer> lines) {
    ConditionCheck.check(section, type.fields());
    Paths.texts(section, "fields")
        .forEach(item -> checkItem(item, item.text().orElse(""), type, lines));
  }

  private static void checkItem(
      Value item, String name, RecordType type, Map<String, Integer> lines) {
    if (!type.fields().containsKey(name)) {
      item.problem(
          "There is no field '%s'.".formatted(name), Nearest.remedy(name, type.fields().keySet()));
      return;
    }
    var earlier = lines.putIfAbsent(name, item.line());
    if (earlier != null) {
      item.problem(
          "The field '%s' stands in the form twice, first in line %d.".formatted(name, earlier),
          "Keep one of them.");
    }
  }
}
