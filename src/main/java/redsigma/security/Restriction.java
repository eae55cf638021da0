package redsigma.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of named readers, to whom the records under it are left.
 *
 * @param kind what all others get
 * @param contact the unit that a stub names
 * @param owner the account that keeps the list, and reads what is under it
 * @param expires when it ends by itself; null for never
 * @param lifted when it was ended by hand
 */
public record Restriction(
    int id,
    String force,
    Kind kind,
    String title,
    String reason,
    String contact,
    UUID owner,
    Set<UUID> readers,
    @Nullable Instant expires,
    @Nullable Instant lifted) {

  /** Whether others are told that a record exists. */
  public enum Kind {
    RESTRICTED,
    CLOSED
  }

  public Restriction {
    readers = Set.copyOf(readers);
  }

  public boolean isInForce(Instant now) {
    return lifted == null && (expires == null || now.isBefore(expires));
  }

  public boolean admits(UUID account) {
    return owner.equals(account) || readers.contains(account);
  }
}
