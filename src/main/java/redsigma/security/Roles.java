package redsigma.security;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;

/** The roles that the packages in force declare. */
@Component
public class Roles {

  private final Schemas schemas;

  Roles(Schemas schemas) {
    this.schemas = schemas;
  }

  /** All roles, by title; one that several packages speak of is one. */
  public List<RoleCard> all() {
    return RoleBook.of(schemas.current()).roles().entrySet().stream()
        .map(entry -> card(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(RoleCard::title))
        .toList();
  }

  public Optional<RoleCard> find(String name) {
    return all().stream().filter(role -> role.name().equals(name)).findFirst();
  }

  private static RoleCard card(String name, List<RoleRules.Role> parts) {
    return new RoleCard(
        name,
        parts.getFirst().title(),
        parts.stream().flatMap(part -> part.grants().stream()).map(Roles::reach).toList(),
        parts.stream().flatMap(part -> part.may().stream()).distinct().sorted().toList(),
        parts.stream().flatMap(part -> part.sees().stream()).distinct().sorted().toList(),
        parts.stream().map(RoleRules.Role::highest).max(Comparator.naturalOrder()).orElseThrow());
  }

  private static RoleCard.Reach reach(Grant grant) {
    return new RoleCard.Reach(
        grant.deeds().stream().sorted().toList(),
        grant.to().contains(Grant.ALL) ? null : grant.to().stream().sorted().toList(),
        grant.depth().word());
  }
}
