package redsigma.schema.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Email addresses, compared in small letters. */
public final class Email implements Notation {

  private static final Pattern WRAPPING = Pattern.compile("^(mailto:|<)+|>+$");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@,;<>\"]{1,64}@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");

  @Override
  public String normalise(String text) {
    var address = Bare.unspaced(text.toLowerCase(Locale.ROOT));
    var unwrapped = WRAPPING.matcher(address).replaceAll("");
    return unwrapped.isEmpty() ? address : unwrapped;
  }

  @Override
  public Optional<String> warning(String text) {
    var address = normalise(text);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    if (address.indexOf('@') < 0) {
      return Optional.of("An email address has an @: perhaps this is an online name?");
    }
    if (address.contains("..") || address.startsWith(".") || address.contains(".@")) {
      return Optional.of("Check the dots: an address has no two in a row, nor one beside the @.");
    }
    return ADDRESS.matcher(address).matches()
        ? Optional.empty()
        : Optional.of("Not in the form of an email address, such as name@example.org.");
  }
}
