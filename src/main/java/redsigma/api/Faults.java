package redsigma.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redsigma.record.SaveResult;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Nearest;
import redsigma.schema.RecordType;

/** Tells what a save says of fields as JSON pointers into the body that was sent. */
final class Faults {

  private Faults() {}

  static List<Problem.Fault> of(List<SaveResult.Problem> problems) {
    return problems.stream()
        .map(problem -> new Problem.Fault(pointer(problem.path()), problem.message(), null))
        .toList();
  }

  /** As well with the name that an unknown one was perhaps meant to be. */
  static List<Problem.Fault> of(RecordType type, List<SaveResult.Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                new Problem.Fault(
                    pointer(problem.path()), problem.message(), nearest(type, problem.path())))
        .toList();
  }

  private static String pointer(String path) {
    return path.isEmpty() ? "/data" : "/data/" + path.replace('.', '/');
  }

  private static @Nullable String nearest(RecordType type, String path) {
    Map<String, Field> fields = type.fields();
    for (var step : path.split("\\.", -1)) {
      var field = fields.get(step);
      if (field != null && field.type() instanceof FieldType.Group group) {
        fields = group.fields();
      } else if (field == null && !step.isEmpty() && !isNumber(step)) {
        return nearest(step, fields.keySet());
      }
    }
    return null;
  }

  private static @Nullable String nearest(String name, Collection<String> known) {
    return Nearest.to(name, known).orElse(null);
  }

  private static boolean isNumber(String step) {
    return step.chars().allMatch(Character::isDigit);
  }
}
