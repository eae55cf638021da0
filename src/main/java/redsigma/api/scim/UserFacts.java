package redsigma.api.scim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import redsigma.security.signin.Joiners.Joiner;
import redsigma.security.signin.Provisioned.Person;

/** Of all that SCIM can tell of a user, what is kept here. */
record UserFacts(
    String username,
    String name,
    @Nullable String externalId,
    String unit,
    boolean active,
    Set<String> roles) {

  UserFacts {
    roles = Set.copyOf(roles);
  }

  static UserFacts of(Person person) {
    var joiner = person.joiner();
    return new UserFacts(
        joiner.username(),
        joiner.name(),
        person.externalId(),
        joiner.unit(),
        person.active(),
        joiner.roles());
  }

  static UserFacts none(String unit) {
    return new UserFacts("", "", null, unit, true, Set.of());
  }

  Joiner joiner(String force) {
    return new Joiner(username, name, force, unit, roles);
  }

  UserFacts withUsername(String changed) {
    return new UserFacts(changed, name, externalId, unit, active, roles);
  }

  UserFacts withName(String changed) {
    return new UserFacts(username, changed, externalId, unit, active, roles);
  }

  UserFacts withExternalId(@Nullable String changed) {
    return new UserFacts(username, name, changed, unit, active, roles);
  }

  UserFacts withUnit(String changed) {
    return new UserFacts(username, name, externalId, changed, active, roles);
  }

  UserFacts withActive(boolean changed) {
    return new UserFacts(username, name, externalId, unit, changed, roles);
  }

  UserFacts withRoles(Set<String> changed) {
    return new UserFacts(username, name, externalId, unit, active, changed);
  }
}
