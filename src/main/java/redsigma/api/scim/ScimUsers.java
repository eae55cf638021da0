package redsigma.api.scim;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import redsigma.security.Viewer;
import redsigma.security.signin.Provisioned;
import redsigma.security.signin.Provisioned.Sought;

/** The people of the force, as their directory sees and changes them (RFC 7644 3). */
@RestController
class ScimUsers {

  private static final String ONE = UserJson.AT + "/{id}";
  private static final Set<String> SOUGHT_BY =
      Set.of("id", "username", "externalid", "displayname", "active");

  private final Provisioned people;
  private final Provisioning provisioning;
  private final UserReading reading;
  private final ScimSettings settings;

  ScimUsers(
      Provisioned people, Provisioning provisioning, UserReading reading, ScimSettings settings) {
    this.people = people;
    this.provisioning = provisioning;
    this.reading = reading;
    this.settings = settings;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(UserJson.AT)
  ResponseEntity<Answers.Found<UserJson>> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String filter,
      @RequestParam(defaultValue = "1") int startIndex,
      @RequestParam(defaultValue = "100") int count) {
    var page = new Page(startIndex, count);
    var sought = sought(Filter.read(filter, SOUGHT_BY));
    var found =
        people.page(viewer.force(), sought, page.from(), page.count()).stream()
            .map(person -> UserJson.of(person, settings))
            .toList();
    return Answers.found(people.count(viewer.force(), sought), page, found);
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ONE)
  ResponseEntity<UserJson> one(Viewer viewer, @PathVariable UUID id) {
    return people.page(viewer.force(), Sought.id(id), 0, 1).stream()
        .findFirst()
        .map(person -> Answers.of(UserJson.of(person, settings)))
        .orElseThrow(ScimProblem::absent);
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(UserJson.AT)
  ResponseEntity<UserJson> join(Viewer viewer, HttpServletRequest request) throws IOException {
    var joined = provisioning.join(viewer, reading.made(Body.read(request)));
    return Answers.made(UserJson.of(joined, settings));
  }

  @Needs(Permission.ADMINISTER)
  @PutMapping(ONE)
  ResponseEntity<UserJson> replace(Viewer viewer, @PathVariable UUID id, HttpServletRequest request)
      throws IOException {
    var user = Body.read(request);
    var changed = provisioning.change(viewer, id, before -> reading.replaced(before, user));
    return Answers.of(UserJson.of(changed, settings));
  }

  @Needs(Permission.ADMINISTER)
  @PatchMapping(ONE)
  ResponseEntity<UserJson> patch(Viewer viewer, @PathVariable UUID id, HttpServletRequest request)
      throws IOException {
    var operations = Body.operations(Body.read(request));
    var changed = provisioning.change(viewer, id, before -> reading.patched(before, operations));
    return Answers.of(UserJson.of(changed, settings));
  }

  /** Closes the account; what its owner did stays, and stays in the journal. */
  @Needs(Permission.ADMINISTER)
  @DeleteMapping(ONE)
  ResponseEntity<Void> remove(Viewer viewer, @PathVariable UUID id) {
    provisioning.remove(viewer, id);
    return ResponseEntity.noContent().build();
  }

  private static Sought sought(Map<String, String> equal) {
    var id = equal.get("id");
    var username = equal.get("username");
    var active = equal.get("active");
    return new Sought(
        id == null ? null : Body.id(id),
        username == null ? null : username.toLowerCase(Locale.ROOT),
        equal.get("externalid"),
        equal.get("displayname"),
        active == null ? null : Boolean.valueOf(active),
        null);
  }
}
