package redsigma.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import redsigma.TestClock;

/** Whoever asks for pages as no person could has to wait, and others do not wait for them. */
class PaceTest {

  private final TestClock clock = new TestClock();
  private final Pace pace = new Pace(new PaceSettings(2, 5), clock);

  @Test
  void holdsARobotBackAndLetsItGoOnLater() throws NoSuchMethodException {
    for (int i = 0; i < 5; i++) {
      assertThat(asks("robot")).isEmpty();
    }

    assertThat(asks("robot")).isEqualTo("1");
    assertThat(asks("officer")).isEmpty();
    clock.tick(Duration.ofSeconds(2));
    assertThat(asks("robot")).isEmpty();
  }

  @Test
  void holdsNobodyBackBecauseTheClockWasSetBack() throws NoSuchMethodException {
    asks("officer");

    clock.tick(Duration.ofHours(-1));

    assertThat(asks("officer")).isEmpty();
  }

  @Test
  void countsThoseWhoHaveNotSignedInByTheirAddress() throws NoSuchMethodException {
    for (int i = 0; i < 5; i++) {
      asks(null);
    }

    assertThat(asks(null)).isEqualTo("1");
  }

  /** What the answer says of waiting; empty when the request goes through. */
  private String asks(String user) throws NoSuchMethodException {
    var request = new MockHttpServletRequest();
    request.setRemoteUser(user);
    var response = new MockHttpServletResponse();
    var handler = new HandlerMethod(this, Object.class.getMethod("toString"));
    try {
      pace.preHandle(request, response, handler);
      return "";
    } catch (ErrorResponseException held) {
      assertThat(held.getStatusCode().value()).isEqualTo(429);
      return response.getHeader("Retry-After");
    }
  }
}
