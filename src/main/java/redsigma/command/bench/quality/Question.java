package redsigma.command.bench.quality;

import java.util.List;
import redsigma.command.bench.region.Thing;

/**
 * A query, and what it means.
 *
 * @param clues what it says of the target, as it was before it went wrong
 * @param names the words of names in it, as typed
 */
record Question(Mistake mistake, String words, Thing target, List<Clue> clues, List<String> names) {

  Question {
    clues = List.copyOf(clues);
    names = List.copyOf(names);
  }

  /** Whether a thing is what is meant, or one that the clues cannot tell from it. */
  boolean means(Dossier dossier) {
    return dossier.thing().equals(target)
        || (dossier.thing().kind() == target.kind()
            && clues.stream().allMatch(clue -> clue.holds(dossier)));
  }

  /** Whether a thing is not what is meant, and yet bears the names just as they were typed. */
  boolean saysOf(Dossier dossier) {
    return dossier.thing().kind() == target.kind()
        && !names.isEmpty()
        && namesOf(dossier).containsAll(names)
        && clues.stream().filter(clue -> !isOfNames(clue)).allMatch(clue -> clue.holds(dossier));
  }

  private static boolean isOfNames(Clue clue) {
    return switch (clue) {
      case Clue.Is(Fact fact, String held) -> fact == Fact.GIVEN || fact == Fact.FAMILY;
      case Clue.Fits(Fact fact, var pattern) -> fact == Fact.GIVEN || fact == Fact.FAMILY;
      case Clue.Born born -> false;
    };
  }

  private static List<String> namesOf(Dossier dossier) {
    return dossier.residents().stream()
        .flatMap(
            one ->
                Typed.words(
                    one.given()
                        + " "
                        + (one.middle() == null ? "" : one.middle())
                        + " "
                        + one.family())
                    .stream())
        .toList();
  }
}
