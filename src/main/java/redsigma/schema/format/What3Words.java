package redsigma.schema.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places named by three words: {@code ///first.second.third}. */
public final class What3Words implements Notation {

  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:https?://)?(?:www\\.)?(?:what3words\\.com|w3w\\.co)/|/)+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}.,・。]+");
  private static final Pattern EDGE = Pattern.compile("^\\.+|\\.+$");
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}]+(\\.[\\p{L}\\p{M}]+){2}");

  @Override
  public String normalise(String text) {
    var typed = text.strip().toLowerCase(Locale.ROOT);
    var bare = Bare.unspaced(typed);
    return Stream.of(typed, bare)
        .map(What3Words::dotted)
        .filter(words -> FORM.matcher(words).matches())
        .findFirst()
        .orElse(bare);
  }

  private static String dotted(String typed) {
    var dotted = BETWEEN.matcher(typed).replaceAll(".");
    return EDGE.matcher(LEAD.matcher(dotted).replaceFirst("")).replaceAll("");
  }

  @Override
  public String display(String text) {
    var words = normalise(text);
    return FORM.matcher(words).matches() ? "///" + words : text.strip();
  }

  @Override
  public Optional<String> warning(String text) {
    return Bare.unspaced(text).isEmpty() || FORM.matcher(normalise(text)).matches()
        ? Optional.empty()
        : Optional.of("Three words with dots between are expected, such as ///first.second.third.");
  }
}
