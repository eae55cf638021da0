package redsigma.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads what was typed into the box. Never fails: what cannot be read is left out, and said. */
@Component
final class QueryReader {

  private static final int LONGEST = 300;
  private static final int MOST_UNITS = 10;
  private static final int WIDEST_MARK = 3;
  private static final int WIDEST_NUMBER = 6;
  private static final int WIDEST_DAY = 4;
  private static final Pattern NUMBER = Pattern.compile("[+\\d()\\-./ ]+");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
  private static final Set<String> WEAK =
      Set.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to",
          "was", "with");

  private final Clock clock;

  QueryReader(Clock clock) {
    this.clock = clock;
  }

  Sought read(String typed) {
    var notices = new ArrayList<String>();
    var text = UNPRINTABLE.matcher(typed).replaceAll(" ").strip();
    if (text.length() > LONGEST) {
      text = text.substring(0, LONGEST);
      notices.add("Only the first %d characters were searched for.".formatted(LONGEST));
    }
    var units = units(text);
    if (units.size() > MOST_UNITS) {
      units = units.subList(0, MOST_UNITS);
      notices.add("Only the first %d words were searched for.".formatted(MOST_UNITS));
    }
    if (units.isEmpty() && !text.isEmpty()) {
      notices.add("There was no letter or number to search for. These changed last.");
    }
    return new Sought(text, units, clues(units), notices);
  }

  private static List<Sought.Unit> units(String text) {
    var units = new ArrayList<Sought.Unit>();
    for (var chunk : Words.chunks(text)) {
      var words = Words.typed(chunk);
      if (!words.isEmpty()) {
        var weak = words.size() == 1 && WEAK.contains(words.getFirst());
        units.add(new Sought.Unit(chunk, words.subList(0, Math.min(words.size(), 4)), weak));
      }
    }
    return units;
  }

  private List<Sought.Clue> clues(List<Sought.Unit> units) {
    var dates = new WhenReader(LocalDate.now(clock).getYear());
    var clues = new ArrayList<Sought.Clue>();
    for (int from = 0; from < units.size(); from++) {
      var typed = new StringBuilder();
      for (int until = from + 1; until <= units.size() && until - from <= WIDEST_NUMBER; until++) {
        typed.append(typed.isEmpty() ? "" : " ").append(units.get(until - 1).typed());
        var text = typed.toString();
        if (canBeMark(text, until - from)) {
          clues.add(new Sought.Mark(from, until, text, Marks.meant(text), Marks.unfinished(text)));
        }
        if (until - from <= WIDEST_DAY) {
          dates.read(from, until, text).ifPresent(clues::add);
        }
      }
    }
    clues.addAll(joined(units));
    return clues;
  }

  /** Two neighbours that may be one name: Ferry Hill, Mary Ann. */
  private static List<Sought.Joined> joined(List<Sought.Unit> units) {
    var joined = new ArrayList<Sought.Joined>();
    for (int at = 1; at < units.size(); at++) {
      var word = single(units.get(at - 1)) + single(units.get(at));
      var bothSpeak = !single(units.get(at - 1)).isEmpty() && !single(units.get(at)).isEmpty();
      if (bothSpeak && word.length() <= Words.LONGEST) {
        joined.add(new Sought.Joined(at - 1, at + 1, word));
      }
    }
    return joined;
  }

  /** The one word of a unit, when it is one and has letters only. */
  private static String single(Sought.Unit unit) {
    var word = unit.words().getFirst();
    return unit.words().size() == 1 && word.chars().allMatch(Character::isLetter) ? word : "";
  }

  private static boolean canBeMark(String text, int width) {
    var length = Words.plain(text).length();
    if (width == 1) {
      return length > 1;
    }
    var hasDigit = text.chars().anyMatch(Character::isDigit);
    return hasDigit && length > 3 && (width <= WIDEST_MARK || NUMBER.matcher(text).matches());
  }
}
