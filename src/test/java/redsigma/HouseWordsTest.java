package redsigma;

import static org.assertj.core.api.Assertions.assertThat;
import static redsigma.HouseSources.MAIN;
import static redsigma.HouseSources.text;
import static redsigma.HouseSources.under;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Java knows the schema and never an application: Java that does is the first rot of a platform.
 */
class HouseWordsTest {

  private static final Path APPS = Path.of("apps");

  /** Plain words that also name parts of the platform, each with what it names there. */
  private static final Set<String> PLATFORM_WORDS =
      Set.of(
          "officer", // whose draft it is: a column
          "purpose", // why a viewer looks: a column of the journal
          "network", // the room of who is connected to whom
          "within", // on a part of the map: a word of the query language
          "names", // the index field that holds the words of all names
          "given", // a fictional officer's own name, in the demo chapter
          "surname"); // as given

  private static final Pattern NOT_CODE =
      Pattern.compile("\"\"\".*?\"\"\"|/\\*.*?\\*/|(?m)^\\s*//.*?$", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  @Test
  void namesNoTypeFieldLinkOrListOfAnApplication() {
    var names = declaredNames();
    names.removeAll(PLATFORM_WORDS);

    var found =
        under(MAIN, ".java").stream()
            .flatMap(
                file -> literals(file).filter(names::contains).map(word -> file + ": " + word));

    assertThat(names).isNotEmpty();
    assertThat(found).isEmpty();
  }

  private static Stream<String> literals(Path file) {
    var code = NOT_CODE.matcher(text(file)).replaceAll("");
    return LITERAL.matcher(code).results().map(match -> match.group(1));
  }

  private static Set<String> declaredNames() {
    var names = new TreeSet<String>();
    for (var file : under(APPS, ".yaml")) {
      if (new Yaml().load(text(file)) instanceof Map<?, ?> declared) {
        collect(file, declared, names);
      }
    }
    return names;
  }

  private static void collect(Path file, Map<?, ?> declared, Set<String> names) {
    for (var key : List.of("type", "list")) {
      if (declared.get(key) instanceof String name) {
        names.add(name);
      }
    }
    collectFields(declared, names);
    if (file.endsWith("links.yaml")) {
      declared.keySet().forEach(link -> names.add(link.toString()));
    }
  }

  private static void collectFields(Map<?, ?> declared, Set<String> names) {
    if (declared.get("fields") instanceof Map<?, ?> fields) {
      fields.forEach(
          (name, field) -> {
            names.add(name.toString());
            if (field instanceof Map<?, ?> group) {
              collectFields(group, names);
            }
          });
    }
  }
}
