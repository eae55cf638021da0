package redsigma.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Example.ExampleLink;

/** Reads the examples of all packages, which may name one another. */
final class ExampleReader {

  private final Catalogue catalogue;
  private final Map<String, Declared<String>> typesByKey = new HashMap<>();

  private ExampleReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static List<Example> read(List<PackageSource> packages, Catalogue catalogue) {
    var reader = new ExampleReader(catalogue);
    packages.forEach(source -> source.examples().forEach(part -> reader.know(source, part)));
    var examples = new ArrayList<Example>();
    for (var source : packages) {
      source.examples().forEach(part -> examples.add(reader.example(source.name(), part)));
    }
    return examples;
  }

  private void know(PackageSource source, Part part) {
    part.knows(Keys.EXAMPLE);
    var key = part.needed("key");
    var type = part.needed("type");
    part.find("key").ifPresent(value -> Names.kebab(value, key));
    var earlier = typesByKey.putIfAbsent(key, new Declared<>(source.name(), part, type));
    if (earlier != null && !key.isEmpty()) {
      part.problem(
          "key",
          "The example '%s' stands in %s, line %d, too."
              .formatted(key, earlier.at().self().file(), earlier.at().self().line()),
          "Give one of them another key.");
    }
  }

  private Example example(String app, Part part) {
    var key = part.find("key").filter(Value::isText).flatMap(Value::text).orElse("");
    var named = part.find("type").filter(Value::isText).flatMap(Value::text).orElse("");
    var type =
        named.isEmpty()
            ? null
            : catalogue.types().find(app, part.find("type").orElseThrow(), named).orElse(null);
    var data = part.find("data").flatMap(Value::part);
    return new Example(
        key,
        named,
        type == null || data.isEmpty()
            ? Map.of()
            : new ExampleData(catalogue).read(data.get(), type.fields()),
        part.find("links").map(Value::parts).orElse(List.of()).stream()
            .map(link -> link(app, named, link))
            .toList());
  }

  private ExampleLink link(String app, String type, Part part) {
    part.knows(Keys.EXAMPLE_LINK);
    var link = part.needed("link");
    var to = part.needed("to");
    var role = part.text("role");
    part.find("link")
        .filter(at -> !link.isEmpty())
        .flatMap(at -> catalogue.links().find(app, at, link))
        .ifPresent(
            known -> {
              checkRole(part, known, role);
              checkEnds(part, known, type, to);
            });
    checkKey(part, "to");
    checkKey(part, "because");
    return new ExampleLink(
        link,
        role,
        to,
        PlainText.partialDate(part, "from"),
        PlainText.partialDate(part, "until"),
        PlainText.certainty(part),
        part.text("because"));
  }

  private static void checkRole(Part part, LinkType link, @Nullable String role) {
    if (role != null && !link.roles().containsKey(role)) {
      part.problem(
          "role",
          "The link '%s' has no role '%s'.".formatted(link.name(), role),
          Nearest.remedy(role, link.roles().keySet()));
    }
  }

  private void checkKey(Part part, String name) {
    part.find(name)
        .filter(value -> value.isText() && !value.isEmpty())
        .flatMap(Value::text)
        .filter(key -> !typesByKey.containsKey(key))
        .ifPresent(
            key ->
                part.problem(
                    name,
                    "There is no example '%s'.".formatted(key),
                    Nearest.remedy(key, typesByKey.keySet())));
  }

  private void checkEnds(Part part, LinkType link, String type, String to) {
    var far = typesByKey.get(to);
    if (far != null && !link.joins(type, far.value())) {
      part.problem(
          "link",
          "The link '%s' does not go from %s to %s.".formatted(link.name(), type, far.value()),
          "It goes from %s to %s."
              .formatted(String.join(" or ", link.from()), String.join(" or ", link.to())));
    }
  }
}
