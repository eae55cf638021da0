package redsigma.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers at Companies House: eight characters, with leading zeros that people leave out. */
public final class CompanyNumber implements Notation {

  private static final Pattern WRITTEN = Pattern.compile("([A-Z]{0,2})([0-9]{1,8})(R?)");
  private static final Pattern FORM =
      Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}|R[0-9]{7}|[A-Z]{2}[0-9]{5}R");
  private static final int LENGTH = 8;

  @Override
  public String normalise(String text) {
    var number = Bare.of(text);
    var written = WRITTEN.matcher(number);
    if (!written.matches() || number.length() >= LENGTH) {
      return number;
    }
    var zeros = "0".repeat(LENGTH - number.length());
    return written.group(1) + zeros + written.group(2) + written.group(3);
  }

  @Override
  public Optional<String> warning(String text) {
    var number = normalise(text);
    return number.isEmpty() || FORM.matcher(number).matches()
        ? Optional.empty()
        : Optional.of(
            "Not in the form of a company number: eight figures, or two letters and six figures"
                + " such as SC123456.");
  }
}
