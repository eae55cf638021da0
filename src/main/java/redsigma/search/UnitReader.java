package redsigma.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import redsigma.search.spelling.CommonWords;

/** Reads loose words: what each may be, and what neighbours among them may mean together. */
final class UnitReader {

  private static final int WIDEST_MARK = 3;
  private static final int WIDEST_NUMBER = 6;
  private static final int WIDEST_DAY = 4;
  private static final int MOST_WORDS = 4;

  /** Of a plate, letters may be figures that were taken for them. */
  private static final int LONGEST_PLATE = 8;

  private static final Pattern NUMBER = Pattern.compile("[+\\d()\\-./ ]+");
  private static final Pattern QUESTION = Pattern.compile("(?<=[a-z]{2})\\?$");
  private static final Pattern WILD = Pattern.compile("[*?]");

  private final WhenReader dates;

  UnitReader(LocalDate today) {
    this.dates = new WhenReader(today.getYear());
  }

  List<Sought.Unit> units(List<String> chunks) {
    var units = new ArrayList<Sought.Unit>();
    for (var chunk : chunks) {
      var asked = QUESTION.matcher(chunk).replaceAll("");
      var words = Words.typed(asked);
      if (!words.isEmpty()) {
        var weak = words.size() == 1 && CommonWords.isNoise(words.getFirst());
        var few = words.subList(0, Math.min(words.size(), MOST_WORDS));
        units.add(new Sought.Unit(asked, few, pattern(asked), weak));
      }
    }
    return units;
  }

  /** The word with what is not known of it; empty when all is. */
  private static String pattern(String chunk) {
    if (!WILD.matcher(chunk).find()) {
      return "";
    }
    var pattern = new StringBuilder();
    Words.fold(chunk)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '?' || c == '*')
        .forEach(pattern::appendCodePoint);
    return pattern.toString();
  }

  List<Sought.Clue> clues(List<Sought.Unit> units) {
    var clues = new ArrayList<Sought.Clue>();
    for (int from = 0; from < units.size(); from++) {
      var typed = new StringBuilder();
      for (int until = from + 1; until <= units.size() && until - from <= WIDEST_NUMBER; until++) {
        typed.append(typed.isEmpty() ? "" : " ").append(units.get(until - 1).typed());
        var text = typed.toString();
        if (canBeMark(text, until - from)) {
          clues.add(mark(from, until, text, isCertain(units.subList(from, until))));
        }
        if (until - from <= WIDEST_DAY) {
          dates.read(from, until, text).ifPresent(clues::add);
        }
      }
    }
    clues.addAll(joined(units));
    return clues;
  }

  /** Letters behind letters and figures, that a known format takes together. */
  private static boolean isCertain(List<Sought.Unit> units) {
    return units.size() == 2 && Marks.isWhole(units.getFirst().typed(), units.getLast().typed());
  }

  private static Sought.Mark mark(int from, int until, String text, boolean certain) {
    var pattern = Marks.pattern(text);
    return pattern.isEmpty()
        ? new Sought.Mark(from, until, text, Marks.meant(text), Marks.unfinished(text), "", certain)
        : new Sought.Mark(from, until, text, List.of(), List.of(), pattern, false);
  }

  /** Two neighbours that may be one name: Ferry Hill, Mary Ann. */
  private static List<Sought.Joined> joined(List<Sought.Unit> units) {
    var joined = new ArrayList<Sought.Joined>();
    for (int at = 1; at < units.size(); at++) {
      var before = single(units.get(at - 1));
      var after = single(units.get(at));
      var word = before + after;
      if (!before.isEmpty() && !after.isEmpty() && word.length() <= Words.LONGEST) {
        joined.add(new Sought.Joined(at - 1, at + 1, word));
      }
    }
    return joined;
  }

  /** The one word of a unit, when it is one and has letters only. */
  private static String single(Sought.Unit unit) {
    var word = unit.words().getFirst();
    return unit.words().size() == 1
            && unit.pattern().isEmpty()
            && word.chars().allMatch(Character::isLetter)
        ? word
        : "";
  }

  private static boolean canBeMark(String text, int width) {
    var length = Words.plain(text).length();
    if (width == 1) {
      return length > 1;
    }
    var read = length <= LONGEST_PLATE ? Marks.lookalike(Words.plain(text)) : text;
    var hasDigit = read.chars().anyMatch(Character::isDigit);
    return hasDigit && length > 3 && (width <= WIDEST_MARK || NUMBER.matcher(text).matches());
  }
}
