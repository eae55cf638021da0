package redsigma.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import redsigma.search.spelling.Latin;

/** How words are compared: without case, accents, apostrophes; in Latin letters; as bare marks. */
final class Words {

  static final int LONGEST = 64;

  private static final int LONGEST_JOINED = 24;

  private static final Pattern MARKS_OF_ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private Words() {}

  /** Lower case, Latin letters without their accents, ligatures written out. */
  static String fold(String text) {
    if (isPlainAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    var bare = MARKS_OF_ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD));
    var input = bare.replaceAll("").toCharArray();
    var output = new char[input.length * 4];
    var length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
    return new String(output, 0, length).toLowerCase(Locale.ROOT);
  }

  /** Whether there is nothing but plain letters, digits and spaces. */
  private static boolean isOfWords(String text) {
    return text.chars().allMatch(c -> c == ' ' || (c < 128 && Character.isLetterOrDigit(c)));
  }

  private static boolean isPlainAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** The folded words of a text, in order: {@code O'Brien-Díaz} is {@code obrien}, {@code diaz}. */
  static List<String> of(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    fold(isOfWords(text) ? text : APOSTROPHES.matcher(text).replaceAll(""))
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(cut(word.toString()));
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(cut(word.toString()));
    }
    return words;
  }

  /**
   * The words a name may be asked for by: each one, and in Latin letters where it has others, with
   * its umlauts written out, whole over a hyphen or a space, and after an apostrophe.
   */
  static Set<String> ofName(String name) {
    var words = new LinkedHashSet<String>();
    addName(name, words);
    if (!isPlainAscii(name)) {
      if (Latin.isNeededFor(name)) {
        addName(Latin.of(name), words);
      }
      words.addAll(of(withUmlautsWrittenOut(name)));
    }
    return words;
  }

  private static void addName(String name, Set<String> words) {
    var all = of(name);
    words.addAll(all);
    for (var chunk : isOfWords(name) ? List.<String>of() : chunks(name)) {
      var parts = of(APOSTROPHES.matcher(chunk).replaceAll("-"));
      if (parts.size() > 1) {
        words.add(cut(String.join("", parts)));
        words.addAll(parts.stream().filter(part -> part.length() > 2).toList());
      }
    }
    for (int i = 1; i < all.size(); i++) {
      var joined = all.get(i - 1) + all.get(i);
      if (joined.length() <= LONGEST_JOINED && joined.chars().allMatch(Character::isLetter)) {
        words.add(joined);
      }
    }
  }

  private static String withUmlautsWrittenOut(String name) {
    var text = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case 'ä', 'æ' -> text.append("ae");
                case 'ö', 'ø' -> text.append("oe");
                case 'ü' -> text.append("ue");
                case 'å' -> text.append("aa");
                default -> text.appendCodePoint(c);
              }
            });
    return text.toString();
  }

  /** The folded words of what was typed, in Latin letters. */
  static List<String> typed(String text) {
    return Latin.isNeededFor(text) ? of(Latin.of(text)) : of(text);
  }

  /** The parts between white space, as they were typed. */
  static List<String> chunks(String text) {
    return SPACE.splitAsStream(text).filter(chunk -> !chunk.isEmpty()).toList();
  }

  /** Letters and digits alone, in capitals: how marks that identify are compared. */
  static String plain(String text) {
    var plain = new StringBuilder();
    fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return cut(plain.toString().toUpperCase(Locale.ROOT));
  }

  private static String cut(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }
}
