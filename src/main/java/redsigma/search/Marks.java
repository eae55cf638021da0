package redsigma.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Format;

/** Marks that identify (VRM, telephone, reference, postcode) in the form they are compared in. */
final class Marks {

  private static final int SHORTEST = 3;
  private static final int LONGEST_ENDING = 12;
  private static final int SERIAL = 7;

  /** A postcode's second half; the first is the district, which is asked for by itself. */
  private static final int INWARD = 3;

  private static final Pattern MIXED = Pattern.compile("(?=.*\\d)(?=.*[A-Za-z])[A-Za-z\\d]+");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
  private static final Pattern PAIR =
      Pattern.compile("\\b(?=[A-Za-z]*\\d)(\\w+) ([A-Za-z]{1,3})\\b");
  private static final Pattern YEAR_AND_SERIAL =
      Pattern.compile("((?:19|20)?\\d{2}) ?[/\\\\.\\-] ?(\\d{1,7}) ?([A-Za-z]?)");

  private Marks() {}

  /** A stored value as typed and as its format writes it, both down to letters and digits. */
  static Set<String> of(Field field, String value) {
    var marks = new LinkedHashSet<String>();
    marks.add(Words.plain(value));
    if (field.type() instanceof FieldType.Text text && text.format() != null) {
      var whole = Words.plain(text.format().normalise(value));
      marks.add(whole);
      if (text.format() == Format.POSTCODE && whole.length() > INWARD + 1) {
        marks.add(whole.substring(0, whole.length() - INWARD));
      }
    }
    marks.remove("");
    return marks;
  }

  /**
   * What a mark ends on, from its second character: each is found by its start. Of a long one only
   * the later part counts, because that is what tells one from another, and each ending costs.
   */
  static List<String> endings(String mark) {
    var endings = new ArrayList<String>();
    var first = Math.max(1, mark.length() - LONGEST_ENDING);
    for (int start = first; start <= mark.length() - SHORTEST; start++) {
      endings.add(mark.substring(start));
    }
    return endings;
  }

  /** A reference's serial without its leading zeros, as officers say it. */
  static List<String> serial(String reference) {
    var serial = reference.replaceFirst("^.*?0*(\\d+)$", "$1");
    return serial.length() < SHORTEST ? List.of() : List.of(serial);
  }

  /** The marks that typed text may mean: as it is, and by every format it fits. */
  static List<String> meant(String typed) {
    var marks = new LinkedHashSet<String>();
    marks.add(Words.plain(typed));
    for (var format : Format.values()) {
      if (format.warning(typed).isEmpty()) {
        marks.add(Words.plain(format.normalise(typed)));
      }
    }
    marks.remove("");
    return List.copyOf(marks);
  }

  /** Whether text is a whole mark of some format: NK51 ABC, DH1 5TT. */
  static boolean isWhole(String typed) {
    return Arrays.stream(Format.values()).anyMatch(format -> format.warning(typed).isEmpty());
  }

  /** Whether two words can be nothing but a mark: letters behind letters and figures. */
  static boolean isWhole(String first, String second) {
    return MIXED.matcher(first).matches()
        && LETTERS.matcher(second).matches()
        && isWhole(first + " " + second);
  }

  /** A text without the marks of two words in it: nobody is called anything like these. */
  static String leftOut(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return text;
    }
    return PAIR.matcher(text)
        .replaceAll(pair -> isWhole(pair.group(1), pair.group(2)) ? " , " : "$0");
  }

  /**
   * What a year and a serial begin like that are kept with the whole year and all zeros: {@code
   * 99/1234} is the beginning of {@code 19990001234X} and of {@code 1999012345X}.
   */
  static List<String> unfinished(String typed) {
    var match = YEAR_AND_SERIAL.matcher(typed.strip());
    if (!match.matches()) {
      return List.of();
    }
    var starts = new LinkedHashSet<String>();
    var serial = match.group(2).replaceFirst("^0+(?=.)", "");
    for (var year : years(match.group(1))) {
      for (int zeros = 0; zeros <= SERIAL - serial.length(); zeros++) {
        starts.add(year + "0".repeat(zeros) + serial + match.group(3).toUpperCase(Locale.ROOT));
      }
    }
    return List.copyOf(starts);
  }

  private static List<String> years(String typed) {
    return typed.length() == 4 ? List.of(typed) : List.of("19" + typed, "20" + typed);
  }

  /** Typed text with {@code ?} and {@code *} for what is not known; empty when all is. */
  static String pattern(String typed) {
    if (typed.indexOf('*') < 0 && typed.indexOf('?') < 0) {
      return "";
    }
    var pattern = new StringBuilder();
    Words.fold(typed)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '?' || c == '*')
        .forEach(pattern::appendCodePoint);
    return pattern.toString();
  }

  /** A mark with the letters that look like figures made figures: what was read off a plate. */
  static String lookalike(String mark) {
    return "~"
        + mark.replace('O', '0')
            .replace('Q', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replace('Z', '2')
            .replace('S', '5')
            .replace('B', '8')
            .replace('G', '6');
  }

  /** A mark without its leading zeros, as the middle of an international number has it. */
  static String inside(String mark) {
    var bare = mark.replaceFirst("^0+(?=\\d{5})", "");
    return bare.substring(0, Math.min(bare.length(), LONGEST_ENDING));
  }

  static boolean canBePart(String mark) {
    return mark.length() >= SHORTEST;
  }
}
