package redsigma.search.spelling;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;

/** Writes names of other scripts (Cyrillic, Arabic, Greek, ...) in plain Latin letters. */
public final class Latin {

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; [^\\p{ASCII}] Remove");

  private Latin() {}

  /** Whether a text has letters of another script. */
  public static boolean isNeededFor(String text) {
    return text.codePoints().anyMatch(Latin::isForeign);
  }

  private static boolean isForeign(int codePoint) {
    return codePoint > 0x24F
        && Character.isLetter(codePoint)
        && UnicodeScript.of(codePoint) != UnicodeScript.LATIN;
  }

  /** The text in the letters a to z, as far as it can be; case is kept. */
  public static String of(String text) {
    return TO_LATIN.transliterate(text);
  }
}
