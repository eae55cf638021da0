package redsigma.security;

import java.util.Set;
import java.util.UUID;

/**
 * People who work together across units, and hold its roles at its unit for as long as they are in
 * it.
 */
public record Team(
    UUID id, String force, String name, String unit, Set<String> roles, Set<UUID> members) {

  public Team {
    roles = Set.copyOf(roles);
    members = Set.copyOf(members);
    if (name.isBlank() || unit.isBlank()) {
      throw new IllegalArgumentException("A team has a name and a unit");
    }
  }

  public Team withMembers(Set<UUID> members) {
    return new Team(id, force, name, unit, roles, members);
  }
}
