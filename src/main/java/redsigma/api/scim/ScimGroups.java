package redsigma.api.scim;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.api.scim.Answers.Page;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.RoleCard;
import redsigma.security.Roles;
import redsigma.security.Viewer;

/** The roles that the packages declare, as groups: who is a member of one holds the role. */
@RestController
class ScimGroups {

  private static final String ONE = GroupJson.AT + "/{role}";
  private static final Set<String> SOUGHT_BY =
      Set.of("id", "displayname", "members", "members.value");
  private static final String NOT_OURS =
      "Groups are the roles that the packages declare; they are not made or removed here.";

  private final Roles roles;
  private final Membership membership;
  private final ScimSettings settings;

  ScimGroups(Roles roles, Membership membership, ScimSettings settings) {
    this.roles = roles;
    this.membership = membership;
    this.settings = settings;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(GroupJson.AT)
  ResponseEntity<Answers.Found<GroupJson>> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String filter,
      @RequestParam(required = false) @Nullable String excludedAttributes,
      @RequestParam(defaultValue = "1") int startIndex,
      @RequestParam(defaultValue = "100") int count) {
    var equal = Filter.read(filter, SOUGHT_BY);
    var found =
        roles.all().stream()
            .map(RoleCard::name)
            .sorted()
            .filter(role -> isSought(viewer, role, equal))
            .toList();
    var page = new Page(startIndex, count);
    var shown =
        page.of(found).stream().map(role -> group(viewer, role, excludedAttributes)).toList();
    return Answers.found(found.size(), page, shown);
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ONE)
  ResponseEntity<GroupJson> one(
      Viewer viewer,
      @PathVariable String role,
      @RequestParam(required = false) @Nullable String excludedAttributes) {
    return Answers.of(group(viewer, known(role), excludedAttributes));
  }

  @Needs(Permission.ADMINISTER)
  @PatchMapping(ONE)
  ResponseEntity<GroupJson> patch(
      Viewer viewer, @PathVariable String role, HttpServletRequest request) throws IOException {
    membership.patch(viewer, known(role), Body.operations(Body.read(request)));
    return Answers.of(group(viewer, role, null));
  }

  @Needs(Permission.ADMINISTER)
  @PutMapping(ONE)
  ResponseEntity<GroupJson> replace(
      Viewer viewer, @PathVariable String role, HttpServletRequest request) throws IOException {
    membership.replace(viewer, known(role), Body.read(request));
    return Answers.of(group(viewer, role, null));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(GroupJson.AT)
  void make() {
    throw ScimProblem.of(403, NOT_OURS);
  }

  @Needs(Permission.ADMINISTER)
  @DeleteMapping(ONE)
  void remove(@PathVariable String role) {
    throw ScimProblem.of(403, NOT_OURS);
  }

  private boolean isSought(Viewer viewer, String role, Map<String, String> equal) {
    return equal.entrySet().stream()
        .allMatch(
            each ->
                switch (each.getKey()) {
                  case "id" -> role.equals(each.getValue());
                  case "displayname" -> isNamed(role, each.getValue());
                  default -> membership.has(viewer, role, Body.id(each.getValue()));
                });
  }

  private boolean isNamed(String role, String name) {
    return settings.name(role).equalsIgnoreCase(name) || settings.role(name).equals(role);
  }

  private GroupJson group(Viewer viewer, String role, @Nullable String excluded) {
    var without = excluded == null ? List.<String>of() : Arrays.asList(excluded.split(",", -1));
    boolean bare = without.stream().map(Paths::plain).anyMatch("members"::equals);
    return GroupJson.of(role, settings.name(role), bare ? null : membership.members(viewer, role));
  }

  private String known(String role) {
    return roles.find(role).map(RoleCard::name).orElseThrow(ScimProblem::absent);
  }
}
