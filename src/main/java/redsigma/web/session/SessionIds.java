package redsigma.web.session;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** Names sessions by 216 random bits, in the 36 characters that the table has for them. */
@Component
class SessionIds implements SessionIdGenerator {

  private static final int BYTES = 27;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String generate() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
