package redsigma.security.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is signed in, where and since when; and the ending of it. */
@Component
public class Sessions {

  /** The attribute of a session that tells of its sign-in: at, origin, agent. */
  public static final String SIGNED_IN = "redsigma.signedIn";

  private static final String NO_SESSION = "";

  private final SessionStore store;
  private final Clock clock;

  Sessions(SessionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The live sessions of an account, the latest used first. */
  public List<Live> of(String username) {
    return store.of(username, SIGNED_IN, clock.instant());
  }

  /** Ends one; answers whether it was there. */
  public boolean end(String username, String id) {
    return store.endOne(username, id) > 0;
  }

  /** Ends all but one, and answers how many. */
  public int endOthers(String username, String session) {
    return store.endBut(username, session);
  }

  public int endAll(String username) {
    return store.endBut(username, NO_SESSION);
  }

  /**
   * A session.
   *
   * @param id what it is called on pages: not the secret that the browser holds
   * @param secret the one the browser holds; never shown
   * @param agent the browser, as it calls itself
   */
  public record Live(
      String id, String secret, Instant since, Instant lastUsed, String origin, String agent) {

    @Override
    public String toString() {
      return "Live[" + id + "]";
    }
  }
}
