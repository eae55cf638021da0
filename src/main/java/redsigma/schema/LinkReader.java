package redsigma.schema;

import java.util.LinkedHashMap;
import java.util.List;
import redsigma.schema.LinkType.Role;
import redsigma.schema.LinkType.Words;

/** Reads a link type, and checks the types it joins. */
final class LinkReader {

  private LinkReader() {}

  static LinkType read(String app, Part part) {
    part.knows(Keys.LINK);
    var name = part.self().name();
    Names.kebab(part.self(), name);
    part.need("from");
    part.need("to");
    var words =
        part.need("words")
            .flatMap(Value::part)
            .map(
                both -> {
                  both.knows(Keys.WORDS);
                  return new Words(both.needed("forward"), both.needed("reverse"));
                })
            .orElse(new Words("", ""));
    var roles = new LinkedHashMap<String, Role>();
    part.find("roles")
        .flatMap(Value::part)
        .ifPresent(
            all ->
                all.values()
                    .values()
                    .forEach(
                        value ->
                            value
                                .part()
                                .ifPresent(role -> roles.put(value.name(), role(role, words)))));
    return new LinkType(
        name, part.needed("title"), app, part.texts("from"), part.texts("to"), words, roles);
  }

  private static Role role(Part part, Words otherwise) {
    part.knows(Keys.ROLE);
    var forward = part.text("forward");
    var reverse = part.text("reverse");
    return new Role(
        part.self().name(),
        part.needed("label"),
        new Words(
            forward == null ? otherwise.forward() : forward,
            reverse == null ? otherwise.reverse() : reverse),
        Tones.read(part).orElse(Field.Tone.PLAIN));
  }

  static void check(Declared<LinkType> link, Catalogue catalogue) {
    for (var end : List.of("from", "to")) {
      link.at().find(end).stream()
          .flatMap(value -> value.items().stream())
          .filter(item -> item.isText() && !item.isEmpty())
          .forEach(item -> catalogue.types().find(link.app(), item, item.text().orElse("")));
    }
  }
}
