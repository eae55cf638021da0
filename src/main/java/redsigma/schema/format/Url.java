package redsigma.schema.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Web addresses: scheme and host in small letters, and https where no scheme was written. */
public final class Url implements Notation {

  private static final Pattern SCHEME =
      Pattern.compile("^(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern HOST_FIRST =
      Pattern.compile("^([\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(:[0-9]+)?([/?#].*)?$", Pattern.DOTALL);
  private static final Pattern WEB =
      Pattern.compile("^(https?)://([^/?#\\s]+)([/?#]\\S*)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST =
      Pattern.compile("([\\p{L}\\p{N}_-]+\\.)+[\\p{L}\\p{N}-]{2,}(:[0-9]{1,5})?");

  @Override
  public String normalise(String text) {
    var address = Bare.unspaced(text);
    if (HOST_FIRST.matcher(address).matches()) {
      address = "https://" + address;
    }
    var web = WEB.matcher(address);
    if (!web.matches()) {
      return address;
    }
    var path = Optional.ofNullable(web.group(3)).filter(rest -> !rest.equals("/")).orElse("");
    return lower(web.group(1)) + "://" + lower(web.group(2)) + path;
  }

  @Override
  public Optional<String> warning(String text) {
    var address = normalise(text);
    var web = WEB.matcher(address);
    if (address.isEmpty() || (web.matches() && HOST.matcher(web.group(2)).matches())) {
      return Optional.empty();
    }
    return Optional.of(
        SCHEME.matcher(address).matches() && !address.regionMatches(true, 0, "http", 0, 4)
            ? "Not a web address: those begin with https:// or http://."
            : "Not in the form of a web address, such as https://example.org/page.");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
