package redsigma.schema.format;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters and figures that are mistaken for each other when a mark is read or typed. */
final class Lookalikes {

  private static final Map<Character, String> MISTAKEN =
      Map.ofEntries(
          Map.entry('0', "O"),
          Map.entry('O', "0"),
          Map.entry('Q', "0O"),
          Map.entry('1', "IL"),
          Map.entry('I', "1"),
          Map.entry('L', "1"),
          Map.entry('2', "Z"),
          Map.entry('Z', "2"),
          Map.entry('5', "S"),
          Map.entry('S', "5"),
          Map.entry('6', "G"),
          Map.entry('G', "6"),
          Map.entry('8', "B"),
          Map.entry('B', "8"));

  private Lookalikes() {}

  /** What the mark may have been meant to be, with one or two characters read otherwise. */
  static Optional<String> firstThatFits(String mark, Predicate<String> fits) {
    return Stream.concat(
            otherwise(mark, 0),
            IntStream.range(0, mark.length())
                .boxed()
                .flatMap(at -> at(mark, at).flatMap(once -> otherwise(once, at + 1))))
        .filter(fits)
        .findFirst();
  }

  private static Stream<String> otherwise(String mark, int from) {
    return IntStream.range(from, mark.length()).boxed().flatMap(at -> at(mark, at));
  }

  private static Stream<String> at(String mark, int at) {
    return MISTAKEN
        .getOrDefault(mark.charAt(at), "")
        .chars()
        .mapToObj(other -> mark.substring(0, at) + (char) other + mark.substring(at + 1));
  }
}
