package redsigma.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import redsigma.schema.CelConditions.Compiled;

/** Checks that a condition can be asked of a type's data. */
final class ConditionCheck {

  private ConditionCheck() {}

  /** Checks the {@code when} of a part, in which the given fields are variables. */
  static void check(Part part, Map<String, Field> variables) {
    part.find("when")
        .filter(value -> value.isText() && !value.isEmpty())
        .ifPresent(at -> check(at, at.text().orElse(""), variables));
  }

  private static void check(Value at, String source, Map<String, Field> variables) {
    switch (CelConditions.compiled(source)) {
      case Compiled.Faulty(String fault) ->
          at.problem(
              "The condition cannot be read: %s.".formatted(fault),
              "Write CEL, as in: outcome == 'NFA' && items != null");
      case Compiled.Ready(_, CelNames names) -> {
        names.variables().forEach(name -> checkVariable(at, name, variables));
        names.rows().forEach((name, asked) -> checkRows(at, variables.get(name), asked));
      }
    }
  }

  private static void checkVariable(Value at, String name, Map<String, Field> variables) {
    var field = variables.get(name);
    if (field == null) {
      at.problem(
          "The condition names no field: '%s'.".formatted(name),
          Nearest.remedy(name, variables.keySet()));
    } else if (field.type() instanceof FieldType.Link) {
      at.problem(
          "The condition asks for '%s', a link, which is not in the data.".formatted(name),
          "Ask for a field that holds a value.");
    }
  }

  private static void checkRows(Value at, @Nullable Field field, Iterable<String> asked) {
    if (field != null && field.type() instanceof FieldType.Group group) {
      for (var name : asked) {
        if (!group.fields().containsKey(name)) {
          at.problem(
              "The condition asks '%s' of rows of '%s'.".formatted(name, field.name()),
              Nearest.remedy(name, group.fields().keySet()));
        }
      }
    }
  }
}
