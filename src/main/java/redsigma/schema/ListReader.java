package redsigma.schema;

import java.util.LinkedHashMap;
import redsigma.schema.CodeList.Code;

/** Reads a code list. */
final class ListReader {

  private static final String CODE = "[^\\s\\p{Cntrl}]{1,60}";

  private ListReader() {}

  static CodeList read(Part part) {
    part.knows(Keys.LIST);
    var name = part.needed("list");
    part.find("list").ifPresent(value -> Names.kebab(value, name));
    var codes = new LinkedHashMap<String, Code>();
    part.need("codes")
        .flatMap(Value::part)
        .ifPresent(all -> all.values().forEach((code, value) -> codes.put(code, code(value))));
    var title = part.needed("title");
    var source = part.text("source");
    return part.flag("national")
        ? new CodeList(name, title, source, true, codes)
        : new CodeList(name, title, source, codes);
  }

  static Code code(Value value) {
    if (!value.name().matches(CODE)) {
      value.problem(
          "'%s' cannot be a code.".formatted(value.name()),
          "A code has up to 60 characters and no spaces.");
    }
    if (value.isPart()) {
      return value.part().map(ListReader::code).orElseThrow();
    }
    var label = value.text().orElse("");
    return new Code(value.name(), label, null, null, null, null, Field.Tone.PLAIN);
  }

  private static Code code(Part part) {
    part.knows(Keys.CODE);
    var from = part.find("from").flatMap(Value::day);
    var until = part.find("until").flatMap(Value::day);
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      part.problem(
          "until",
          "The code '%s' ends before it begins.".formatted(part.self().name()),
          "Put 'until' after 'from'.");
    }
    return new Code(
        part.self().name(),
        part.needed("label"),
        part.text("group"),
        part.text("national"),
        from.orElse(null),
        until.orElse(null),
        Tones.read(part).orElse(Field.Tone.PLAIN));
  }
}
