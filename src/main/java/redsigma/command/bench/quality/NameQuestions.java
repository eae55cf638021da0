package redsigma.command.bench.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redsigma.command.bench.quality.Clue.Is;
import redsigma.command.bench.region.Draw;

/** Questions whose names are typed amiss, alone or with a year of birth or a town. */
final class NameQuestions {

  private static final int LONG_ENOUGH = 5;

  private final Otherwise otherwise = Otherwise.load();

  /** Changes a word; the same word means that it cannot be changed so. */
  interface Change {
    String of(String word, Draw draw);
  }

  /** The longer of the two names, or either of them, changed in one word. */
  Optional<Question> slipped(Mistake mistake, Dossier target, Draw draw, Change change) {
    var given = Typed.bare(target.resident().given());
    var family = Typed.bare(target.resident().family());
    boolean inFamily = draw.strikes(0.65);
    var word = inFamily ? family : given;
    if (word.length() < LONG_ENOUGH || !word.matches("[a-z]+")) {
      return Optional.empty();
    }
    var wrong = change.of(word, draw);
    if (wrong.equals(word)) {
      return Optional.empty();
    }
    return Optional.of(
        inFamily
            ? asked(mistake, target, draw, given, wrong)
            : asked(mistake, target, draw, wrong, family));
  }

  Optional<Question> plain(Mistake mistake, Dossier target, Draw draw) {
    return Optional.of(
        asked(mistake, target, draw, target.resident().given(), target.resident().family()));
  }

  Optional<Question> shortened(Dossier target, Draw draw) {
    var shorts = otherwise.shortOf(target.resident().given());
    return shorts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            asked(Mistake.SHORT_FORM, target, draw, draw.one(shorts), target.resident().family()));
  }

  Optional<Question> swapped(Dossier target, Draw draw) {
    var family = target.resident().family() + (draw.strikes(0.5) ? "," : "");
    return Optional.of(asked(Mistake.SWAPPED, target, draw, family, target.resident().given()));
  }

  /** Without its accents or in another spelling, alphabet included; as near as it can be. */
  Optional<Question> inAnotherAlphabet(Dossier target, Draw draw) {
    var given = target.resident().given();
    var family = target.resident().family();
    var otherGiven = spelling(given, draw);
    var otherFamily = spelling(family, draw);
    if (otherGiven.equals(given) && otherFamily.equals(family)) {
      return Optional.empty();
    }
    boolean both = draw.strikes(0.3);
    boolean first = !otherGiven.equals(given) && (both || otherFamily.equals(family));
    return Optional.of(
        asked(
            Mistake.ALPHABET,
            target,
            draw,
            first ? otherGiven : given,
            first && !both ? family : otherFamily));
  }

  private String spelling(String name, Draw draw) {
    var spellings = otherwise.spellingsOf(name);
    if (!spellings.isEmpty()) {
      return draw.one(spellings);
    }
    var bare = Typed.bare(name);
    return bare.equalsIgnoreCase(name) ? name : bare;
  }

  /** A name of two parts as one word, as two, or by one part of it. */
  Optional<Question> joined(Dossier target, Draw draw) {
    var given = target.resident().given();
    var family = target.resident().family();
    if (!parted(given) && !parted(family)) {
      return Optional.empty();
    }
    int way = draw.below(3);
    var typedGiven = parted(given) ? rejoined(given, way % 2) : given;
    var typedFamily = parted(family) ? rejoined(family, way) : family;
    return typedGiven.equals(given) && typedFamily.equals(family)
        ? Optional.empty()
        : Optional.of(asked(Mistake.JOINED, target, draw, typedGiven, typedFamily));
  }

  private static boolean parted(String name) {
    return name.matches(".*[-' ].*");
  }

  private static String rejoined(String name, int way) {
    var parts = name.split("[-' ]", -1);
    boolean whole = parts[0].length() < 4 || parts[parts.length - 1].length() < 4;
    return switch (way) {
      case 0 -> String.join("", parts);
      case 1 -> String.join(" ", parts);
      default -> whole ? String.join("", parts) : parts[parts.length - 1];
    };
  }

  Optional<Question> runTogether(Dossier target, Draw draw) {
    var given = target.resident().given();
    var family = target.resident().family();
    if (given.contains(" ") || family.contains(" ")) {
      return Optional.empty();
    }
    var question = asked(Mistake.NO_SPACE, target, draw, given + family, "");
    return Optional.of(
        new Question(
            question.mistake(), question.words(), question.target(), question.clues(), List.of()));
  }

  /** The names as typed, with nothing more, the year of birth or the town, turn by turn. */
  Question asked(Mistake mistake, Dossier target, Draw draw, String given, String family) {
    var clues = new ArrayList<Clue>();
    clues.add(new Is(Fact.GIVEN, target.resident().given()));
    clues.add(new Is(Fact.FAMILY, target.resident().family()));
    var more =
        switch (draw.below(3)) {
          case 0 -> "";
          case 1 -> {
            var year = String.valueOf(target.resident().born().getYear());
            clues.add(new Is(Fact.YEAR, year));
            yield year;
          }
          default -> {
            clues.add(new Is(Fact.TOWN, target.home().town()));
            yield target.home().town();
          }
        };
    var words = Stream.of(given, family, more).filter(word -> !word.isEmpty()).toList();
    return new Question(
        mistake, String.join(" ", words), target.thing(), clues, Typed.words(given + " " + family));
  }
}
