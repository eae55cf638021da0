package redsigma.command.bench.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Under what a question waits for the records it may be true of, and a record asks for it. */
final class Keys {

  private static final int GRAM = 4;
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]{4,}");
  private static final List<Fact> NAMES = List.of(Fact.FAMILY, Fact.GIVEN, Fact.STREET);
  private static final List<Fact> MARKS =
      List.of(Fact.MARK, Fact.DIGITS, Fact.NATIONAL, Fact.FAMILY);

  private Keys() {}

  /** One of a name as typed, where there are names, and one of a clue; none when none will do. */
  static Set<String> of(Question question) {
    var keys = new HashSet<String>();
    for (var clue : question.clues()) {
      if (keys.isEmpty()) {
        keys.addAll(of(clue));
      }
    }
    if (!keys.isEmpty()) {
      question.names().stream().limit(1).forEach(keys::add);
    }
    return keys;
  }

  private static Set<String> of(Clue clue) {
    return switch (clue) {
      case Clue.Is(Fact fact, String held) when fact == Fact.FAMILY || fact == Fact.STREET ->
          Set.of(Typed.words(held).getFirst());
      case Clue.Is(Fact fact, String held) when MARKS.contains(fact) ->
          Set.of(gram(fact, Typed.plain(held)));
      case Clue.Is any -> Set.of();
      case Clue.Fits(Fact fact, Pattern pattern) -> {
        var run = RUN.matcher(pattern.pattern());
        yield MARKS.contains(fact) && run.find() ? Set.of(gram(fact, run.group())) : Set.of();
      }
      case Clue.Born any -> Set.of();
    };
  }

  private static String gram(Fact fact, String plain) {
    return fact + plain.substring(0, Math.min(GRAM, plain.length()));
  }

  static Set<String> of(Dossier dossier) {
    var keys = new HashSet<String>();
    for (var fact : NAMES) {
      dossier.facts(fact).forEach(value -> keys.addAll(Typed.words(value)));
    }
    for (var fact : MARKS) {
      for (var value : dossier.facts(fact)) {
        var plain = Typed.plain(value);
        for (int at = 0; at + GRAM <= plain.length(); at++) {
          keys.add(gram(fact, plain.substring(at)));
        }
      }
    }
    return keys;
  }
}
