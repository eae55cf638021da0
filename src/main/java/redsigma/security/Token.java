package redsigma.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets a program ask in an account's name, for no more than its scopes and no longer than it lasts.
 *
 * @param username the account whose eyes and rights it has
 * @param label what it is for, in its maker's words
 * @param prefix its first characters, by which people and the journal tell it from others
 * @param usedAt when it was last used, to the minute; null when never
 */
public record Token(
    UUID id,
    String username,
    String label,
    String prefix,
    Set<Permission> scopes,
    Instant createdAt,
    String createdBy,
    Instant expiresAt,
    @Nullable Instant usedAt,
    @Nullable Instant revokedAt) {

  public Token {
    scopes = Set.copyOf(scopes);
  }

  public boolean isLive(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  /** A token just made, with the one copy of its secret there will ever be. */
  public record Issued(Token token, String secret) {
    @Override
    public String toString() {
      return "Issued[" + token.prefix() + "]";
    }
  }
}
