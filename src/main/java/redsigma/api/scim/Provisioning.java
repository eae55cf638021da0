package redsigma.api.scim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Viewer;
import redsigma.security.signin.Provisioned;
import redsigma.security.signin.Provisioned.Person;

/** Does what the directory says, and writes it in the journal in the same transaction. */
@Component
class Provisioning {

  private final Provisioned people;
  private final Audit audit;

  Provisioning(Provisioned people, Audit audit) {
    this.people = people;
    this.audit = audit;
  }

  @Transactional
  public Person join(Viewer viewer, UserFacts facts) {
    var joined =
        people
            .join(facts.joiner(viewer.force()), facts.externalId(), facts.active())
            .orElseThrow(() -> taken(facts));
    note(viewer, "account-joined", joined, told(UserFacts.none(""), UserFacts.of(joined)));
    return joined;
  }

  /** Changes what is to be changed, if anything. */
  @Transactional
  public Person change(Viewer viewer, UUID id, UnaryOperator<UserFacts> change) {
    var person = people.hold(viewer.force(), id).orElseThrow(ScimProblem::absent);
    var before = UserFacts.of(person);
    var wanted = change.apply(before);
    var joiner = wanted.joiner(viewer.force());
    var after = wanted.withUsername(joiner.username());
    if (after.equals(before)) {
      return person;
    }
    var changed =
        people
            .change(person, joiner, after.externalId(), after.active())
            .orElseThrow(() -> taken(after));
    note(viewer, action(before, after), changed, told(before, after));
    return changed;
  }

  @Transactional
  public void remove(Viewer viewer, UUID id) {
    var person = people.hold(viewer.force(), id).orElseThrow(ScimProblem::absent);
    people.remove(person);
    note(viewer, "account-closed", person, Map.of("removed", "by the directory"));
  }

  private static String action(UserFacts before, UserFacts after) {
    if (before.active() == after.active()) {
      return "account-changed";
    }
    return after.active() ? "account-opened" : "account-closed";
  }

  /** What changed by name, and units and roles as they were given or taken: they decide access. */
  private static Map<String, String> told(UserFacts before, UserFacts after) {
    var told = new LinkedHashMap<String, String>();
    var fields = new TreeSet<String>();
    if (!before.name().equals(after.name())) {
      fields.add("displayed name");
    }
    if (!before.username().isEmpty() && !before.username().equals(after.username())) {
      told.put("username-before", before.username());
    }
    if (!String.valueOf(before.externalId()).equals(String.valueOf(after.externalId()))) {
      fields.add("external id");
    }
    if (!before.unit().equals(after.unit())) {
      told.put("unit-before", before.unit());
      told.put("unit", after.unit());
    }
    put(told, "roles-given", less(after.roles(), before.roles()));
    put(told, "roles-taken", less(before.roles(), after.roles()));
    put(told, "changed", fields);
    return told;
  }

  private static void put(Map<String, String> told, String name, Set<String> values) {
    if (!values.isEmpty()) {
      told.put(name, String.join(", ", values));
    }
  }

  private static Set<String> less(Set<String> these, Set<String> those) {
    var left = new TreeSet<>(these);
    left.removeAll(those);
    return left;
  }

  private void note(Viewer viewer, String action, Person person, Map<String, String> told) {
    var detail = new LinkedHashMap<>(told);
    detail.put("account", person.joiner().username());
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.SECURITY, action, null, detail));
  }

  private static ScimProblem taken(UserFacts facts) {
    return ScimProblem.taken(
        "The userName '%s' is somebody else's, or was.".formatted(facts.username()));
  }
}
