package redsigma.security;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may sign in, as administrators see them.
 *
 * @param roles those held at the home unit, without posts and teams
 */
public record Person(
    UUID id, String username, String name, String unit, Set<String> roles, boolean active) {

  public Person {
    roles = Set.copyOf(roles);
  }

  /** What an administrator may change. */
  public Person with(String name, String unit, Set<String> roles) {
    return new Person(id, username, name, unit, roles, active);
  }
}
