package redsigma.web.administration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Viewer;

/** Does what an administrator asks and writes it down, both or neither. */
@Component
class Changes {

  private final Audit audit;

  Changes(Audit audit) {
    this.audit = audit;
  }

  @Transactional
  public void make(Viewer viewer, String action, Map<String, String> facts, Runnable deed) {
    deed.run();
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.SECURITY, action, null, facts));
  }

  /** As well with what the deed gives back. */
  @Transactional
  public <T> T makeAnd(Viewer viewer, String action, Map<String, String> facts, Supplier<T> deed) {
    var given = deed.get();
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.SECURITY, action, null, facts));
    return given;
  }

  /** What is different between before and after, with both written out. */
  static Map<String, String> between(
      String what, Map<String, String> before, Map<String, String> after) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("of", what);
    after.forEach(
        (name, now) -> {
          var then = before.getOrDefault(name, "");
          if (!then.equals(now)) {
            facts.put(name + " before", then);
            facts.put(name + " after", now);
          }
        });
    return facts;
  }

  static String listed(Collection<String> words) {
    return String.join(", ", words.stream().sorted().toList());
  }
}
