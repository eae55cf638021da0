package redsigma.intake.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a source, compared without regard to capitals and to how many spaces part them. */
public final class Words {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Words() {}

  public static String plain(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  static Map<String, String> plain(Map<String, String> codes) {
    var words = new LinkedHashMap<String, String>();
    codes.forEach((word, code) -> words.put(plain(word), code));
    return words;
  }
}
