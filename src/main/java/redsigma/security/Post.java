package redsigma.security;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds at a unit for a time: acting up, or on loan.
 *
 * @param ends when it ends by itself; null for until further notice
 * @param by the username of who gave it
 */
public record Post(
    UUID id,
    UUID account,
    String role,
    String unit,
    Instant starts,
    @Nullable Instant ends,
    String reason,
    String by) {

  public Post {
    if (role.isBlank() || unit.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("A post names its role, its unit and its reason");
    }
    if (ends != null && ends.isBefore(starts)) {
      throw new IllegalArgumentException("A post ends after it starts");
    }
  }

  public boolean isLive(Instant now) {
    return !now.isBefore(starts) && !isOver(now);
  }

  public boolean isOver(Instant now) {
    return ends != null && !now.isBefore(ends);
  }
}
