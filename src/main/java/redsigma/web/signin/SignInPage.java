package redsigma.web.signin;

import java.util.List;

/**
 * What the sign-in page shows.
 *
 * @param local whether a name and a password are asked for
 * @param others the other systems one may sign in with
 */
public record SignInPage(Notice notice, boolean local, List<Way> others) {

  public SignInPage {
    others = List.copyOf(others);
  }

  /** Another way in: what its button says, and where it leads. */
  public record Way(String label, String href) {}

  /** What happened before one came to the page. */
  public enum Notice {
    NONE,
    FAILED,
    REFUSED,
    ENDED,
    LEFT;

    static Notice of(boolean failed, boolean refused, boolean ended, boolean left) {
      return failed ? FAILED : refused ? REFUSED : ended ? ENDED : left ? LEFT : NONE;
    }
  }
}
