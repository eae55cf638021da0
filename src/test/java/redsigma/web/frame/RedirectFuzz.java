package redsigma.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whatever a stranger asked for, they are led to a page of this site. */
public final class RedirectFuzz {

  private RedirectFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    var text = new String(input, UTF_8);
    var request = new MockHttpServletRequest("GET", text);
    var wanted = new Wanted();
    wanted.saveRequest(request, new MockHttpServletResponse());
    var target = wanted.take(request);
    if (!target.startsWith("/")
        || target.startsWith("//")
        || target.matches("(?s).*[\\\\\\r\\n].*")) {
      throw new IllegalStateException("That leads away: " + target);
    }
  }
}
