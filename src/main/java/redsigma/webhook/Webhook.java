package redsigma.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of every change which its account may see.
 *
 * @param account username of the account whose sight trims what is told
 * @param types record and link types that are told of; empty for all
 * @param failures attempts that failed since the last that did not
 */
public record Webhook(
    UUID id,
    String account,
    String label,
    URI url,
    Set<String> types,
    State state,
    Instant madeAt,
    String madeBy,
    int failures,
    @Nullable Instant failingSince) {

  public Webhook {
    types = Set.copyOf(types);
  }

  boolean wants(String type) {
    return types.isEmpty() || types.contains(type);
  }

  /** Whether anything is sent to it, and why not. */
  public enum State {
    LIVE,
    PAUSED,
    /** It failed for so long that nothing more is sent until somebody resumes it. */
    GIVEN_UP,
    /** Its account has left. */
    ACCOUNT_CLOSED
  }
}
