package redsigma.schema;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns the text of a file into YAML nodes, or says why it is no YAML. */
final class YamlText {

  private YamlText() {}

  static Optional<Value> read(String file, String text, Problems problems) {
    try {
      if (hasAlias(file, text, problems)) {
        return Optional.empty();
      }
      var root = yaml().compose(new StringReader(text));
      if (root == null) {
        problems.add(file, 1, "The file is empty.", "Write its content, or delete the file.");
        return Optional.empty();
      }
      return YamlShape.isSound(file, root, problems)
          ? Optional.of(new Value(file, "the file", lineOf(root), root, problems))
          : Optional.empty();
    } catch (MarkedYAMLException broken) {
      var mark = broken.getProblemMark();
      problems.add(file, mark == null ? 1 : mark.getLine() + 1, why(broken), remedy(broken));
    } catch (ReaderException unreadable) {
      problems.add(
          file,
          1 + (int) text.chars().limit(unreadable.getPosition()).filter(c -> c == '\n').count(),
          "The line holds a character that YAML does not allow.",
          "Type the line again.");
    } catch (YAMLException broken) {
      problems.add(file, 1, "YAML cannot be read: " + broken.getMessage() + ".", "Nest it less.");
    }
    return Optional.empty();
  }

  static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Repeated parts are refused: a few lines of them can stand for gigabytes. */
  private static boolean hasAlias(String file, String text, Problems problems) {
    for (var event : yaml().parse(new StringReader(text))) {
      if (event instanceof AliasEvent alias) {
        problems.add(
            file,
            alias.getStartMark().getLine() + 1,
            "'*%s' repeats another part, which is not read.".formatted(alias.getAnchor()),
            "Write the part out, or put the text in quotes if it begins with *.");
        return true;
      }
    }
    return false;
  }

  private static String why(MarkedYAMLException broken) {
    var said = broken.getProblem() == null ? "" : broken.getProblem();
    if (said.contains("\\t")) {
      return "A tab stands where only spaces may.";
    }
    return "YAML cannot be read here: %s.".formatted(said);
  }

  private static String remedy(MarkedYAMLException broken) {
    var said = broken.getProblem() == null ? "" : broken.getProblem();
    if (said.contains("\\t")) {
      return "Indent with spaces.";
    }
    if (said.contains("tag is not allowed")) {
      return "Take the !! and the word behind it away.";
    }
    if (said.contains("but got ?")) {
      return "Put text that ends with a question mark in quotes.";
    }
    if (said.contains("mapping values are not allowed")) {
      return "Put text that holds a colon in quotes, or mend the indentation.";
    }
    if (said.contains("but found another document")) {
      return "Keep one document a file: take the line --- away.";
    }
    return "Mend the indentation, brackets or quotes here or just above.";
  }

  private static Yaml yaml() {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(20);
    options.setCodePointLimit(AppFiles.LARGEST);
    return new Yaml(new SafeConstructor(options));
  }
}
