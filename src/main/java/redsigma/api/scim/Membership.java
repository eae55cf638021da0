package redsigma.api.scim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.api.scim.Body.Deed;
import redsigma.api.scim.Body.Operation;
import redsigma.security.Viewer;
import redsigma.security.signin.Provisioned;
import redsigma.security.signin.Provisioned.Person;
import redsigma.security.signin.Provisioned.Sought;
import tools.jackson.databind.JsonNode;

/** Gives a role to the members of its group, and takes it from those who no longer are. */
@Component
class Membership {

  private final Provisioned people;
  private final Provisioning provisioning;

  Membership(Provisioned people, Provisioning provisioning) {
    this.people = people;
    this.provisioning = provisioning;
  }

  @Transactional(readOnly = true)
  public List<Person> members(Viewer viewer, String role) {
    return people.page(viewer.force(), Sought.role(role), 0, Integer.MAX_VALUE);
  }

  @Transactional(readOnly = true)
  public boolean has(Viewer viewer, String role, UUID id) {
    return people.count(viewer.force(), new Sought(id, null, null, null, null, role)) > 0;
  }

  @Transactional
  public void replace(Viewer viewer, String role, JsonNode group) {
    set(viewer, role, ids(Body.member(group, "members")));
  }

  @Transactional
  public void patch(Viewer viewer, String role, List<Operation> operations) {
    var members = new HashSet<>(current(viewer, role));
    for (var operation : operations) {
      var path = operation.path();
      var value = path == null ? Body.member(operation.value(), "members") : operation.value();
      if (path == null ? !value.isMissingNode() : Paths.attribute(path).equals("members")) {
        apply(members, operation.deed(), path == null ? "members" : path, value);
      }
    }
    set(viewer, role, members);
  }

  private static void apply(Set<UUID> members, Deed deed, String path, JsonNode value) {
    var chosen = Paths.chosen(path);
    if (chosen == null && path.contains("[")) {
      throw ScimProblem.wrongPath("A member is chosen by its value.");
    }
    var named = chosen == null ? ids(value) : Set.of(Body.id(chosen));
    switch (deed) {
      case ADD -> members.addAll(named);
      case REPLACE -> {
        members.clear();
        members.addAll(named);
      }
      case REMOVE -> {
        if (named.isEmpty()) {
          members.clear();
        } else {
          members.removeAll(named);
        }
      }
    }
  }

  private void set(Viewer viewer, String role, Set<UUID> wanted) {
    var held = current(viewer, role);
    wanted.stream()
        .filter(id -> !held.contains(id))
        .sorted()
        .forEach(id -> change(viewer, id, role, true));
    held.stream()
        .filter(id -> !wanted.contains(id))
        .sorted()
        .forEach(id -> change(viewer, id, role, false));
  }

  private void change(Viewer viewer, UUID id, String role, boolean gives) {
    if (people.count(viewer.force(), Sought.id(id)) == 0) {
      throw ScimProblem.wrongValue("'%s' is nobody's id.".formatted(id));
    }
    provisioning.change(
        viewer,
        id,
        before -> {
          var roles = new HashSet<>(before.roles());
          if (gives) {
            roles.add(role);
          } else {
            roles.remove(role);
          }
          return before.withRoles(roles);
        });
  }

  private Set<UUID> current(Viewer viewer, String role) {
    return members(viewer, role).stream().map(Person::id).collect(Collectors.toSet());
  }

  private static Set<UUID> ids(JsonNode members) {
    return Body.values(members).stream().map(Body::id).collect(Collectors.toSet());
  }
}
