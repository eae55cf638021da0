package redsigma.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An account that is a program: it has roles like a person and asks by tokens, and nobody signs in
 * as it.
 *
 * @param owner username of the person who answers for it
 */
public record Program(
    UUID id,
    String username,
    String unit,
    Set<String> roles,
    boolean active,
    String owner,
    Instant madeAt,
    String madeBy) {

  public Program {
    roles = Set.copyOf(roles);
  }
}
