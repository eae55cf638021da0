package redsigma.search.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that say little of what is sought, and words that are written for short. */
public final class CommonWords {

  private static final Set<String> NOISE =
      lines("noise-words.txt").flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  private static final Map<String, Set<String>> SHORT = abbreviations();

  private CommonWords() {}

  private static Map<String, Set<String>> abbreviations() {
    var words = new HashMap<String, Set<String>>();
    lines("abbreviations.txt")
        .forEach(
            line ->
                line.forEach(
                    word ->
                        words.computeIfAbsent(word, any -> new LinkedHashSet<>()).addAll(line)));
    return words;
  }

  private static Stream<List<String>> lines(String file) {
    var path = "/redsigma/search/" + file;
    try (var stream = Objects.requireNonNull(CommonWords.class.getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(" ", -1)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether a word need not be found when there are others. */
  public static boolean isNoise(String word) {
    return NOISE.contains(word);
  }

  /** How else a word is written: {@code rd} and {@code road}. */
  public static Set<String> otherwise(String word) {
    return SHORT.getOrDefault(word, Set.of()).stream()
        .filter(other -> !other.equals(word))
        .collect(Collectors.toUnmodifiableSet());
  }
}
