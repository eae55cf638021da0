package redsigma.schema;

import java.util.List;
import java.util.Set;
import redsigma.schema.RecordType.Banner;
import redsigma.schema.RecordType.Kind;
import redsigma.schema.RecordType.Section;

/** Reads a record type; whether its names lead somewhere is checked once all are read. */
final class TypeReader {

  private static final Set<String> COLOURS =
      Set.of("blue", "violet", "teal", "brown", "red", "green", "amber", "slate");

  private TypeReader() {}

  static RecordType read(String app, Part part) {
    part.knows(Keys.TYPE);
    var name = part.needed("type");
    part.find("type").ifPresent(value -> Names.kebab(value, name));
    Icons.check(part, "icon");
    part.need("kind");
    var summary = part.text("summary");
    return new RecordType(
        name,
        app,
        part.needed("title"),
        part.needed("plural"),
        part.choice("kind", Kind.class, Kind.ENTITY),
        part.needed("icon"),
        colour(part),
        new ReferencePattern(part.needed("reference")),
        new Template(part.needed("headline")),
        new Template(summary == null ? "" : summary),
        part.find("banner").flatMap(Value::part).map(TypeReader::banner).orElse(noBanner()),
        part.text("portrait"),
        part.text("happened"),
        FieldReader.readAll(part, false),
        part.need("form").map(Value::parts).orElse(List.of()).stream()
            .map(TypeReader::section)
            .toList());
  }

  private static String colour(Part part) {
    var colour = part.needed("colour");
    if (!colour.isEmpty() && !COLOURS.contains(colour)) {
      part.problem(
          "colour", "There is no colour '%s'.".formatted(colour), Nearest.remedy(colour, COLOURS));
    }
    return colour;
  }

  private static Banner noBanner() {
    return new Banner(List.of(), List.of());
  }

  private static Banner banner(Part part) {
    part.knows(Keys.BANNER);
    return new Banner(part.texts("fields"), part.texts("links"));
  }

  private static Section section(Part part) {
    part.knows(Keys.SECTION);
    part.need("fields");
    var when = part.text("when");
    return new Section(
        part.needed("section"),
        part.text("hint"),
        part.texts("fields"),
        when == null ? null : new Condition(when));
  }
}
