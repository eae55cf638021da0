package redsigma.command.bench;

import java.util.List;
import java.util.Optional;

/** The words after a bench's name, as pairs: {@code --records 2000 --type x}. */
public record Options(List<String> words) {

  public Options {
    words = List.copyOf(words);
  }

  public Optional<String> text(String name) {
    int at = words.indexOf("--" + name);
    return at < 0 || at + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
  }

  public int number(String name, int usual) {
    return text(name).filter(word -> word.matches("\\d{1,9}")).map(Integer::valueOf).orElse(usual);
  }
}
