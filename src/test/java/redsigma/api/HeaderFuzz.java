package redsigma.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

/** Any cursor or entity tag is one of ours, or a problem; and ours stay in the bounds of time. */
public final class HeaderFuzz {

  private HeaderFuzz() {}

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  public static void fuzzerTestOneInput(byte[] input) {
    var text = new String(input, UTF_8);
    read(() -> Cursors.record(text));
    read(() -> Cursors.position(text));
    read(
        () -> {
          var at = Cursors.place(text).at();
          if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new IllegalStateException("No database keeps " + at);
          }
        });
    var request = new MockHttpServletRequest();
    request.addHeader(HttpHeaders.IF_MATCH, text);
    read(() -> Tags.version(request));
  }

  private static void read(Runnable reading) {
    try {
      reading.run();
    } catch (Problem told) {
      if (told.getMessage() == null) {
        throw new IllegalStateException("A problem without a word", told);
      }
    }
  }
}
