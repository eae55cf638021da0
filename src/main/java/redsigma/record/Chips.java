package redsigma.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Portrait.Chip;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** The warnings and statuses of a record: expired ones gone, those overdue for review marked. */
@Component
class Chips {

  private final Shown shown;
  private final Clock clock;

  Chips(Shown shown, Clock clock) {
    this.shown = shown;
    this.clock = clock;
  }

  /** The gravest first. */
  List<Chip> of(Schema schema, RecordType type, Values data) {
    var chips = new ArrayList<Chip>();
    for (var field : type.fields().values()) {
      var chip = field.chip();
      if (chip != null && data.has(field.name())) {
        chips(schema, field, chip, data).forEach(chips::add);
      }
    }
    chips.sort(Comparator.comparing(Chip::tone));
    return chips;
  }

  private Stream<Chip> chips(Schema schema, Field field, Field.Chip chip, Values data) {
    return switch (field.type()) {
      case FieldType.Group group ->
          data.rows(field.name()).stream().flatMap(row -> row(schema, group, chip, row).stream());
      case FieldType.Code code ->
          data.codes(field.name()).stream()
              .filter(c -> said(schema, code, c, chip))
              .map(
                  c ->
                      new Chip(
                          schema.list(code.list()).label(c), tone(schema, code, c, chip), false));
      case FieldType.YesNo yesNo ->
          data.flag(field.name())
              ? Stream.of(new Chip(field.label(), chip.tone(), false))
              : Stream.empty();
      case FieldType.Text t -> plain(schema, field, chip, data);
      case FieldType.Number t -> plain(schema, field, chip, data);
      case FieldType.Date t -> plain(schema, field, chip, data);
      case FieldType.DateTime t -> plain(schema, field, chip, data);
      case FieldType.PartialDate t -> plain(schema, field, chip, data);
      case FieldType.Place t -> plain(schema, field, chip, data);
      case FieldType.Link t -> Stream.empty();
      case FieldType.File t -> Stream.empty();
    };
  }

  private Stream<Chip> plain(Schema schema, Field field, Field.Chip chip, Values data) {
    return Stream.of(new Chip(shown.text(schema, field, data), chip.tone(), false));
  }

  /** A code says something in the banner only when it, or the field, has a tone. */
  private static boolean said(Schema schema, FieldType.Code type, String code, Field.Chip chip) {
    return tone(schema, type, code, chip) != Field.Tone.AS_CODED;
  }

  private static Field.Tone tone(Schema schema, FieldType.Code type, String code, Field.Chip chip) {
    return chip.tone() == Field.Tone.AS_CODED
        ? schema.list(type.list()).code(code).map(c -> c.tone()).orElse(Field.Tone.PLAIN)
        : chip.tone();
  }

  private List<Chip> row(Schema schema, FieldType.Group group, Field.Chip chip, Values row) {
    var field = chip.text() == null ? null : group.fields().get(chip.text());
    if (field == null || !row.has(field.name()) || past(row, chip.expiry())) {
      return List.of();
    }
    var tone =
        field.type() instanceof FieldType.Code code
            ? tone(schema, code, row.text(field.name()).orElse(""), chip)
            : chip.tone();
    return List.of(new Chip(shown.text(schema, field, row), tone, past(row, chip.review())));
  }

  private boolean past(Values row, @Nullable String name) {
    var today = LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    return name != null && row.text(name).flatMap(Dates::first).filter(today::isAfter).isPresent();
  }
}
