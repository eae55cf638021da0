package redsigma.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value in a YAML file and where it stands; what does not fit becomes a problem at its line. */
record Value(String file, String name, int line, Node node, Problems problems) {

  private static final String NUMBER = "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?";

  void problem(String message, String remedy) {
    problems.add(file, line, message, remedy);
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isPart() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isEmpty() {
    return node.getTag().equals(Tag.NULL)
        || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
  }

  /** What is written, as it is written: {@code 03} and {@code NO} are texts like any other. */
  Optional<String> text() {
    if (isEmpty()) {
      problem("'%s' is empty.".formatted(name), "Give it a value, or take the key away.");
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip());
    }
    problem("'%s' must be one value.".formatted(name), "Write a single word or line.");
    return Optional.empty();
  }

  Optional<Boolean> flag() {
    return text().flatMap(text -> isFlag(text) ? Optional.of(text.equals("true")) : noFlag(text));
  }

  static boolean isFlag(String text) {
    return text.equals("true") || text.equals("false");
  }

  private Optional<Boolean> noFlag(String text) {
    problem("'%s' cannot be '%s'.".formatted(name, text), "Write true or false.");
    return Optional.empty();
  }

  Optional<BigDecimal> number() {
    return text()
        .flatMap(
            text -> {
              if (isNumber(text)) {
                return Optional.of(new BigDecimal(text));
              }
              problem("'%s' is no number: '%s'.".formatted(name, text), "Write digits, as 12.5.");
              return Optional.empty();
            });
  }

  static boolean isNumber(String text) {
    return text.matches(NUMBER);
  }

  Optional<Integer> whole(int least, int most) {
    return number()
        .flatMap(
            number -> {
              if (number.scale() <= 0
                  && number.compareTo(BigDecimal.valueOf(least)) >= 0
                  && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return Optional.of(number.intValueExact());
              }
              problem(
                  "'%s' cannot be %s.".formatted(name, number),
                  "Write a whole number from %d to %d.".formatted(least, most));
              return Optional.empty();
            });
  }

  Optional<LocalDate> day() {
    return text()
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeParseException _) {
                problem("'%s' is no day: '%s'.".formatted(name, text), "Write it as 2026-11-12.");
                return Optional.empty();
              }
            });
  }

  /** One of an enum's constants, written in kebab-case. */
  <E extends Enum<E>> Optional<E> choice(Class<E> of) {
    return text()
        .flatMap(
            text -> {
              var constants = of.getEnumConstants();
              var found =
                  Arrays.stream(constants).filter(each -> kebab(each).equals(text)).findFirst();
              if (found.isEmpty()) {
                var known = Arrays.stream(constants).map(Value::kebab).toList();
                problem("'%s' cannot be '%s'.".formatted(name, text), Nearest.remedy(text, known));
              }
              return found;
            });
  }

  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The values of a list; a single value is a list of one. */
  List<Value> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::item).toList();
    }
    return List.of(this);
  }

  private Value item(Node item) {
    return new Value(file, name, YamlText.lineOf(item), item, problems);
  }

  /** The texts of a list, or of a single value. */
  List<String> texts() {
    return items().stream().map(Value::text).flatMap(Optional::stream).toList();
  }

  Optional<Part> part() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(Part.of(this, mapping));
    }
    problem("'%s' must have keys.".formatted(name), "Write it as 'key: value' lines.");
    return Optional.empty();
  }

  /** The parts of a list of mappings. */
  List<Part> parts() {
    if (isList()) {
      return items().stream().map(Value::part).flatMap(Optional::stream).toList();
    }
    problem("'%s' must be a list.".formatted(name), "Begin each of its items with '- '.");
    return List.of();
  }
}
