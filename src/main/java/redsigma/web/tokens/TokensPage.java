package redsigma.web.tokens;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What "My tokens" shows.
 *
 * @param secret of a token just made, shown this once; else null
 * @param error what was wrong with the one asked for; else null
 */
public record TokensPage(
    List<Line> tokens,
    List<Scope> scopes,
    String label,
    @Nullable String secret,
    @Nullable String error) {

  public TokensPage {
    tokens = List.copyOf(tokens);
    scopes = List.copyOf(scopes);
  }

  /** One token; {@code revoke} is where it is ended, null when it has ended. */
  public record Line(
      String label,
      String prefix,
      String scopes,
      String used,
      String until,
      @Nullable String revoke) {}

  /** Something a token may be let do. */
  public record Scope(String value, String label) {}
}
