package redsigma.webhook;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Access;
import redsigma.security.NotPermitted;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Lets only administrators at webhooks, and writes down what they do. */
@Component
class Oversight {

  private final Access access;
  private final Audit audit;

  Oversight(Access access, Audit audit) {
    this.access = access;
    this.audit = audit;
  }

  void need(Viewer viewer) {
    if (!access.may(viewer, Permission.ADMINISTER)) {
      throw new NotPermitted(viewer, Permission.ADMINISTER);
    }
  }

  void note(Viewer viewer, String action, Webhook webhook, Map<String, String> facts) {
    var detail = new HashMap<>(facts);
    detail.put("of", webhook.label());
    detail.put("webhook", webhook.id().toString());
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.SECURITY, action, null, detail));
  }
}
