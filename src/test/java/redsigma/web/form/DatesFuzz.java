package redsigma.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Optional;

/** A date in any writing is read or not, and a read one is written so that it reads the same. */
public final class DatesFuzz {

  private DatesFuzz() {}

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  public static void fuzzerTestOneInput(byte[] input) {
    var text = new String(input, UTF_8);
    Dates.day(text, TODAY).ifPresent(day -> same(day.toString(), Dates.write(day.toString())));
    Dates.partial(text, TODAY).ifPresent(date -> same(date, Dates.writePartial(date)));
  }

  private static void same(String date, String written) {
    if (!Dates.partial(written, TODAY).equals(Optional.of(date))) {
      throw new IllegalStateException(date + " was written as " + written);
    }
  }
}
