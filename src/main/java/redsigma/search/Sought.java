package redsigma.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What typed words may mean: units to be found, clues that explain one unit or several, and
 * conditions that must hold besides.
 *
 * @param typed the text that was read, cut where it was too long
 * @param order as asked for; of the whole only
 * @param notices what was left out of account, in words for the officer
 */
record Sought(
    String typed,
    List<Unit> units,
    List<Clue> clues,
    List<Condition> conditions,
    Order order,
    List<String> notices) {

  Sought {
    units = List.copyOf(units);
    clues = List.copyOf(clues);
    conditions = List.copyOf(conditions);
    notices = List.copyOf(notices);
  }

  /** The parts of the map that all that is found has to be on. */
  List<Area> areas() {
    return conditions.stream()
        .flatMap(
            each -> each instanceof Condition.Within(Area area) ? Stream.of(area) : Stream.empty())
        .toList();
  }

  /**
   * What stood between two spaces.
   *
   * @param words its folded words, at least one
   * @param pattern the word with {@code ?} and {@code *} for letters not known; empty without any
   * @param weak a word such as "of" that need not be found
   */
  record Unit(String typed, List<String> words, String pattern, boolean weak) {
    Unit {
      words = List.copyOf(words);
    }
  }

  /** A meaning of the units from one place up to another, the latter not included. */
  sealed interface Clue {

    int from();

    int until();

    default boolean covers(int unit) {
      return from() <= unit && unit < until();
    }

    default boolean spans() {
      return until() - from() > 1;
    }
  }

  /**
   * Perhaps an identifier, in any of these compared forms.
   *
   * @param starts forms that only the beginning may be known of
   * @param pattern the mark with {@code ?} and {@code *} for what is not known; empty without any
   * @param certain whether it can hardly be anything else, as {@code NK51 ABC}
   */
  record Mark(
      int from,
      int until,
      String typed,
      List<String> meant,
      List<String> starts,
      String pattern,
      boolean certain)
      implements Clue {
    Mark {
      meant = List.copyOf(meant);
      starts = List.copyOf(starts);
    }
  }

  /**
   * Perhaps a day, month or year; several where the century was left open, or for an age.
   *
   * @param swapped the same with day and month in each other's place
   * @param mistyped days that differ in one digit
   * @param about years next to those of an age, which few can tell by looking
   */
  record Day(
      int from,
      int until,
      List<String> keywords,
      List<String> swapped,
      List<String> mistyped,
      List<String> about)
      implements Clue {
    Day {
      keywords = List.copyOf(keywords);
      swapped = List.copyOf(swapped);
      mistyped = List.copyOf(mistyped);
      about = List.copyOf(about);
    }
  }

  /** Perhaps one name with a space too many. */
  record Joined(int from, int until, String word) implements Clue {}

  /**
   * Whether it may be what a record is called: no letter is left open with {@code ?} or {@code *},
   * and no phrase is looked for that may stand in any text.
   */
  boolean isWhole() {
    return units.stream().allMatch(unit -> unit.pattern().isEmpty())
        && conditions.stream().noneMatch(Condition.Phrase.class::isInstance);
  }

  boolean isEmpty() {
    return units.isEmpty() && conditions.isEmpty();
  }

  /** The units that must be found, by their place; all of them when all are weak. */
  List<Integer> needed() {
    var strong = places(units).stream().filter(place -> !units.get(place).weak()).toList();
    return strong.isEmpty() ? places(units) : strong;
  }

  /**
   * Whether a unit is part of a mark that can be nothing else: nobody is called anything like it.
   */
  boolean isSpelt(int place) {
    return cluesOf(place).stream().anyMatch(clue -> clue instanceof Mark mark && mark.certain());
  }

  private static List<Integer> places(List<Unit> units) {
    return java.util.stream.IntStream.range(0, units.size()).boxed().toList();
  }

  List<Clue> cluesOf(int unit) {
    return clues.stream().filter(clue -> clue.covers(unit)).toList();
  }
}
