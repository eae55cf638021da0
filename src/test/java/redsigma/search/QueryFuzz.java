package redsigma.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Whatever is typed into the box is read, and to no more than the box promises. */
public final class QueryFuzz {

  private QueryFuzz() {}

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  public static void fuzzerTestOneInput(byte[] input) {
    var sought = new QueryReader(NOON).read(new String(input, UTF_8));
    if (sought.typed().length() > 300 || sought.units().size() > 10) {
      throw new IllegalStateException("More was read than is searched for");
    }
  }
}
