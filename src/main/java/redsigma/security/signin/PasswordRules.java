package redsigma.security.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import redsigma.security.Viewer;

/**
 * Which passwords are too easy to guess, after NIST SP 800-63B and the NCSC: long, anything goes,
 * but not one that rests on common words or the officer's own.
 */
@Component
class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  /** How many characters must stay when all that is common is taken away. */
  private static final int UNCOMMON = 6;

  private static final Pattern RUN = Pattern.compile("(.)\\1{2,}");
  private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}]");
  private static final String ROWS = "abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm";

  private final SignInSettings settings;
  private final List<String> common = commonest();

  PasswordRules(SignInSettings settings) {
    this.settings = settings;
  }

  /** What is wrong with a password for this viewer; empty when it is good. */
  Set<PasswordChanges.Fault> faults(Viewer viewer, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Set.of(PasswordChanges.Fault.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Set.of(PasswordChanges.Fault.TOO_LONG);
    }
    return uncommon(viewer, password) < UNCOMMON
        ? Set.of(PasswordChanges.Fault.TOO_COMMON)
        : Set.of();
  }

  /** The disguised reading and the plain one: digits may stand for letters, or for nothing. */
  private int uncommon(Viewer viewer, String password) {
    return Math.min(left(viewer, plain(password)), left(viewer, password.toLowerCase(Locale.UK)));
  }

  private int left(Viewer viewer, String text) {
    var rest = text;
    for (var word : words(viewer)) {
      rest = rest.replace(word, " ");
    }
    rest = RUN.matcher(withoutRows(rest)).replaceAll(" ");
    return NOT_LETTER.matcher(rest).replaceAll("").length();
  }

  private List<String> words(Viewer viewer) {
    var own =
        Stream.of(viewer.username(), viewer.name(), viewer.unit())
            .flatMap(text -> Stream.of(text.split("[^\\p{L}]+", -1)));
    return Stream.of(own, settings.tooPlain().stream(), common.stream())
        .flatMap(words -> words)
        .map(PasswordRules::plain)
        .filter(word -> word.length() > 2)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Neighbours on the keyboard or in the alphabet count as one. */
  private static String withoutRows(String text) {
    var kept = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      boolean follows = at > 0 && ROWS.contains(text.substring(at - 1, at + 1));
      boolean leads = at + 1 < text.length() && ROWS.contains(text.substring(at, at + 2));
      kept.append(follows && leads ? ' ' : text.charAt(at));
    }
    return kept.toString();
  }

  /** With the usual disguises taken off: p4$$w0rd is password. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.UK)
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i');
  }

  private static List<String> commonest() {
    try {
      var text = new ClassPathResource("redsigma/common-passwords.txt").getContentAsString(UTF_8);
      return new ArrayList<>(
          text.lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .flatMap(line -> Stream.of(line.strip().split(" ", -1)))
              .collect(Collectors.toSet()));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
