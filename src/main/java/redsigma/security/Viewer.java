package redsigma.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: the first argument of every read and write.
 *
 * @param id the officer's account, all zeros for the system
 * @param username what they sign in with, and what the journal names
 * @param name as shown: "PC 2417 Hill"
 * @param force two-digit force code
 * @param unit the unit's short name
 * @param reason why the system acts; null for a person
 */
public record Viewer(
    UUID id,
    String username,
    String name,
    String force,
    String unit,
    Set<String> roles,
    @Nullable String reason) {

  private static final UUID NOBODY = new UUID(0, 0);

  public Viewer {
    roles = Set.copyOf(roles);
  }

  /** The platform itself, for a stated reason that the journal keeps. */
  public static Viewer system(String force, String reason) {
    return new Viewer(NOBODY, "system", "Red Sigma", force, "", Set.of(), reason);
  }

  public boolean isSystem() {
    return reason != null;
  }
}
