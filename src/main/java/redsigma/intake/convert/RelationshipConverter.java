package redsigma.intake.convert;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redsigma.intake.csv.Row;
import redsigma.intake.mapping.RelationshipFile;
import redsigma.intake.mapping.Take;
import redsigma.record.Certainty;
import redsigma.schema.Schema;

/** Turns rows into links, their ends still by the source's keys. */
final class RelationshipConverter extends RowConverter {

  private static final Set<String> CERTAINTIES =
      Arrays.stream(Certainty.values())
          .map(certainty -> certainty.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  private final String system;
  private final RelationshipFile file;
  private final Function<Row.Read, Taken> role;
  private final Function<Row.Read, Taken> certainty;
  private final Function<Row.Read, Taken> validFrom;
  private final Function<Row.Read, Taken> validUntil;

  RelationshipConverter(String system, RelationshipFile file, Header header, Schema schema) {
    super(file.layout(), header, file.keys());
    this.system = system;
    this.file = file;
    var roles = schema.linkType(file.link()).roles().keySet();
    this.role =
        reader(header, file.role(), take -> ValueReader.word(take, "role of the link", roles));
    this.certainty =
        reader(header, file.certainty(), take -> ValueReader.word(take, "certainty", CERTAINTIES));
    this.validFrom = reader(header, file.validFrom(), take -> Dates.partialDays(take)::partialDay);
    this.validUntil =
        reader(header, file.validUntil(), take -> Dates.partialDays(take)::partialDay);
  }

  private static Function<Row.Read, Taken> reader(
      Header header, @Nullable Take take, Function<Take, Function<String, Taken>> reading) {
    if (take == null) {
      return _ -> Taken.NOTHING;
    }
    var source = header.source(take);
    var reader = reading.apply(take);
    var ifEmpty = take.ifEmpty();
    return row -> {
      var text = source.apply(row.cells());
      if (!text.isEmpty()) {
        return reader.apply(text);
      }
      return ifEmpty == null ? Taken.NOTHING : new Taken.Value(ifEmpty);
    };
  }

  @Override
  Converted convert(Row.Read row, List<String> keys, List<String> wrong) {
    var roleText = text(role.apply(row), "role", wrong);
    var certaintyText = text(certainty.apply(row), "certainty", wrong);
    var from = text(validFrom.apply(row), "valid-from", wrong);
    var until = text(validUntil.apply(row), "valid-until", wrong);
    var start = keys.get(0);
    var end = keys.get(1);
    var near = file.reversed() ? end : start;
    var far = file.reversed() ? start : end;
    var identity =
        keys.size() > 2
            ? named(system, file.layout().file(), keys.get(2))
            : named(system, file.layout().file(), file.link(), roleText, near, far, from);
    return new Converted.Relationship(
        row.line(),
        near,
        far,
        roleText,
        certaintyText == null
            ? Certainty.CONFIRMED
            : Certainty.valueOf(certaintyText.toUpperCase(Locale.ROOT)),
        from,
        until,
        identity,
        named(file.link(), roleText, near, far, from, until, certaintyText),
        row.text());
  }

  private static @Nullable String text(Taken taken, String what, List<String> wrong) {
    return switch (taken) {
      case Taken.Value(var value) -> value.toString();
      case Taken.Nothing _ -> null;
      case Taken.Unreadable(var reason) -> {
        wrong.add(what + ": " + reason);
        yield null;
      }
    };
  }

  /** A name-based UUID (RFC 9562 section 5.3), the parts kept apart by a character no text has. */
  private static UUID named(@Nullable String... parts) {
    var text = new StringBuilder();
    for (var part : parts) {
      text.append(part == null ? "" : part).append('\u001f');
    }
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  String shown(List<String> keys) {
    return keys.get(0) + " → " + keys.get(1);
  }
}
