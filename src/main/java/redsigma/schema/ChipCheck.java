package redsigma.schema;

import java.util.Map;
import redsigma.schema.Field.Chip;
import redsigma.schema.Field.Tone;

/** Checks what a field puts into the banner. */
final class ChipCheck {

  private ChipCheck() {}

  static void check(Part part, Field field) {
    var chip = field.chip();
    if (chip == null) {
      return;
    }
    if (field.type() instanceof FieldType.Group group) {
      part.find("chip")
          .filter(Value::isPart)
          .flatMap(Value::part)
          .ifPresent(at -> checkRows(at, chip, group.fields()));
      return;
    }
    checkOne(part, field.type(), chip);
  }

  private static void checkOne(Part part, FieldType type, Chip chip) {
    if (type instanceof FieldType.Link || type instanceof FieldType.File) {
      part.problem(
          "chip", "A field of this kind cannot be a chip.", "Name it under 'banner' instead.");
    } else if (chip.tone() == Tone.AS_CODED && !(type instanceof FieldType.Code)) {
      part.problem(
          "chip", "Only a code has a tone of its own.", "Write danger, caution, good or plain.");
    }
  }

  private static void checkRows(Part at, Chip chip, Map<String, Field> fields) {
    for (var key : new String[] {"text", "review", "expiry"}) {
      var name = at.find(key).filter(value -> value.isText() && !value.isEmpty());
      var field = name.flatMap(Value::text).map(fields::get);
      if (name.isPresent() && field.isEmpty()) {
        var said = name.flatMap(Value::text).orElse("");
        at.problem(
            key,
            "The group has no field '%s'.".formatted(said),
            Nearest.remedy(said, fields.keySet()));
      } else if (field.isPresent() && !suits(key, chip, field.get().type())) {
        at.problem(
            key,
            "'%s' cannot be the chip's %s.".formatted(field.get().name(), key),
            key.equals("text")
                ? "With the tone as-coded it must be a code."
                : "Name a field of type date, dateTime or partialDate.");
      }
    }
  }

  private static boolean suits(String key, Chip chip, FieldType type) {
    return key.equals("text")
        ? chip.tone() != Tone.AS_CODED || type instanceof FieldType.Code
        : FieldCheck.isDay(type);
  }
}
