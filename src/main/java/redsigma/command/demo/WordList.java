package redsigma.command.demo;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Words, the one as likely as the other, or each by its weight. */
final class WordList {

  private final List<String> words;
  private final double[] cumulated;

  private WordList(List<String> words, double[] cumulated) {
    this.words = words;
    this.cumulated = cumulated;
  }

  static WordList of(String name, Object source) {
    return switch (source) {
      case List<?> words ->
          new WordList(
              words.stream().map(String::valueOf).toList(),
              Weights.cumulated(Collections.nCopies(words.size(), 1)));
      case Map<?, ?> weights ->
          new WordList(
              weights.keySet().stream().map(String::valueOf).toList(),
              Weights.cumulated(weights.values()));
      default -> throw new IllegalArgumentException("The words '%s' are no list".formatted(name));
    };
  }

  List<String> words() {
    return words;
  }

  String any(Luck luck) {
    return words.get(luck.weighed(cumulated));
  }
}
