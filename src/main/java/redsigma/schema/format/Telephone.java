package redsigma.schema.format;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers in E.164; one without a country is taken for a number of the UK. */
public final class Telephone implements Notation {

  private static final String HOME = "GB";
  private static final int HOME_CODE = 44;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+*#]+|(?<!^)\\+");

  /** Ofcom keeps these for drama, and libphonenumber knows no subscriber there. */
  private static final Pattern DRAMA = Pattern.compile("\\+447700900[0-9]{3}");

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

  @Override
  public String normalise(String text) {
    return read(text).map(this::canonical).orElseGet(() -> tidied(text));
  }

  @Override
  public String display(String text) {
    return read(text)
        .map(
            number ->
                numbers.format(
                    number,
                    number.getCountryCode() == HOME_CODE
                        ? PhoneNumberFormat.NATIONAL
                        : PhoneNumberFormat.INTERNATIONAL))
        .orElse(text.strip());
  }

  @Override
  public Optional<String> warning(String text) {
    if (Bare.unspaced(text).isEmpty()) {
      return Optional.empty();
    }
    var number = read(text);
    if (number.isEmpty()) {
      return Optional.of(
          "Not a full telephone number: UK numbers have 10 or 11 figures with the leading 0,"
              + " others begin with + and the country.");
    }
    return numbers.isValidNumber(number.get()) || DRAMA.matcher(canonical(number.get())).matches()
        ? Optional.empty()
        : Optional.of("No such number is in use in that country's plan: check the figures.");
  }

  /** The number, when it has a length that its country uses in full. */
  private Optional<PhoneNumber> read(String text) {
    return parsed(text).or(() -> parsed(tidied(text)));
  }

  private Optional<PhoneNumber> parsed(String text) {
    try {
      var number = numbers.parse(text, HOME);
      return numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
          ? Optional.of(number)
          : Optional.empty();
    } catch (NumberParseException unreadable) {
      return Optional.empty();
    }
  }

  private String canonical(PhoneNumber number) {
    var e164 = numbers.format(number, PhoneNumberFormat.E164);
    return number.hasExtension() ? e164 + "x" + number.getExtension() : e164;
  }

  private static String tidied(String text) {
    var tidy = BETWEEN.matcher(text).replaceAll("");
    return tidy.isEmpty() ? Bare.unspaced(text) : tidy;
  }
}
