package redsigma.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams of a force: who is in them, and which roles that gives. */
@Component
public class Teams {

  private final TeamStore store;

  Teams(TeamStore store) {
    this.store = store;
  }

  /**
   * Makes an empty team.
   *
   * @throws IllegalArgumentException when the force has a team of that name
   */
  @Transactional
  public Team make(Viewer viewer, String name, String unit, Set<String> roles) {
    var team = new Team(UUID.randomUUID(), viewer.force(), name, unit, roles, Set.of());
    unused(team);
    store.add(team);
    return team;
  }

  /**
   * Gives a team another name, unit, roles and members.
   *
   * @throws IllegalArgumentException when another team has that name, or a member is of another
   *     force
   */
  @Transactional
  public void change(Viewer viewer, Team team) {
    if (find(viewer, team.id()).isEmpty()) {
      throw new IllegalArgumentException("No team " + team.id());
    }
    unused(team);
    store.change(team);
    if (store.members(team, viewer.force()) < team.members().size()) {
      throw new IllegalArgumentException("A member of another force, or of none");
    }
  }

  @Transactional(readOnly = true)
  public Optional<Team> find(Viewer viewer, UUID id) {
    return all(viewer).stream().filter(team -> team.id().equals(id)).findFirst();
  }

  /** The teams of the viewer's force, by name. */
  @Transactional(readOnly = true)
  public List<Team> all(Viewer viewer) {
    return store.of(viewer.force());
  }

  private void unused(Team team) {
    var isTaken =
        store.of(team.force()).stream()
            .anyMatch(
                other ->
                    other.name().equalsIgnoreCase(team.name()) && !other.id().equals(team.id()));
    if (isTaken) {
      throw new IllegalArgumentException(
          "There is a team named %s already.".formatted(team.name()));
    }
  }
}
