package redsigma.schema;

import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what only fields of one kind have. */
final class KindReader {

  /** Stands in for a kind that could not be read, so that reading can go on. */
  static final FieldType UNREAD = new FieldType.Text(1, 200, null);

  private KindReader() {}

  static FieldType read(Part part, boolean inGroup) {
    var kind = part.needed("type");
    return switch (kind) {
      case "text" -> text(part);
      case "number" -> number(part);
      case "yesNo" -> new FieldType.YesNo();
      case "date" -> new FieldType.Date();
      case "dateTime" -> new FieldType.DateTime();
      case "partialDate" -> new FieldType.PartialDate();
      case "code" -> new FieldType.Code(part.needed("list"), part.flag("many"));
      case "link" -> inGroup ? misplaced(part, kind) : link(part);
      case "place" -> new FieldType.Place();
      case "file" -> file(part);
      case "group" -> inGroup ? misplaced(part, kind) : group(part);
      case "" -> UNREAD;
      default -> {
        part.problem(
            "type",
            "There is no kind of field '%s'.".formatted(kind),
            Nearest.remedy(kind, Keys.KINDS.keySet()));
        yield UNREAD;
      }
    };
  }

  private static FieldType misplaced(Part part, String kind) {
    part.problem(
        "type",
        "A group cannot hold a %s.".formatted(kind),
        "Move the field out of the group, beside it.");
    return UNREAD;
  }

  private static FieldType text(Part part) {
    int lines = part.find("lines").flatMap(value -> value.whole(1, 100)).orElse(1);
    int max =
        part.find("max")
            .flatMap(value -> value.whole(1, 100_000))
            .orElse(lines == 1 ? 200 : 10_000);
    return new FieldType.Text(lines, max, format(part));
  }

  private static @Nullable Format format(Part part) {
    var text = part.text("format");
    if (text == null) {
      return null;
    }
    var format = Stream.of(Format.values()).filter(each -> name(each).equals(text)).findFirst();
    if (format.isEmpty()) {
      part.problem(
          "format",
          "There is no format '%s'.".formatted(text),
          Nearest.remedy(text, Stream.of(Format.values()).map(KindReader::name).toList()));
    }
    return format.orElse(null);
  }

  private static String name(Format format) {
    return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static FieldType number(Part part) {
    int decimals = part.find("decimals").flatMap(value -> value.whole(0, 12)).orElse(0);
    var min = part.find("min").flatMap(Value::number);
    var max = part.find("max").flatMap(Value::number);
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      part.problem("max", "'max' is less than 'min'.", "Swap them.");
    }
    return new FieldType.Number(decimals, min.orElse(null), max.orElse(null), part.text("unit"));
  }

  private static FieldType file(Part part) {
    var accept = EnumSet.noneOf(FieldType.File.Content.class);
    part.find("accept").stream()
        .flatMap(value -> value.items().stream())
        .flatMap(item -> item.choice(FieldType.File.Content.class).stream())
        .forEach(accept::add);
    return new FieldType.File(
        accept.isEmpty() ? EnumSet.allOf(FieldType.File.Content.class) : accept, part.flag("many"));
  }

  private static FieldType link(Part part) {
    part.need("to");
    return new FieldType.Link(
        part.needed("link"),
        part.texts("to"),
        part.text("role"),
        part.flag("many"),
        part.flag("reversed"));
  }

  private static FieldType group(Part part) {
    return new FieldType.Group(part.needed("item"), FieldReader.readAll(part, true));
  }
}
