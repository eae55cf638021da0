package redsigma.web.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.Viewer;
import redsigma.security.signin.Door;

/** Notes who signed in, who tried, and what was done to the means of signing in. */
@Component
public class SignInJournal {

  private final Accounts accounts;
  private final Audit audit;

  SignInJournal(Accounts accounts, Audit audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  /** A name that is no account's is not written down: people type passwords in the wrong box. */
  void refused(String username, String origin, Door.Answer.Refused refused) {
    var detail = new LinkedHashMap<String, String>();
    refused.waitBegins().ifPresent(until -> detail.put("waits-until", until.toString()));
    if (refused.unseen()) {
      detail.put("refused", "within a wait");
    }
    note(known(username, origin), "sign-in-failed", detail);
  }

  void arrived(String username, String origin, String action) {
    note(known(username, origin), action, Map.of());
  }

  /** Refuses somebody whom another system vouched for. */
  public void refusedFromElsewhere(String origin, String why) {
    note(stranger(origin), "sign-in-failed", Map.of("refused", why));
  }

  /** Notes a deed about the viewer's own or, by an administrator, another's means of sign-in. */
  public void note(Viewer viewer, String action, Map<String, String> detail) {
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.SECURITY, action, null, detail));
  }

  private Viewer known(String username, String origin) {
    return accounts
        .byUsername(username)
        .map(Account::viewer)
        .map(viewer -> viewer.on(at(origin)))
        .orElseGet(() -> stranger(origin));
  }

  private static Viewer stranger(String origin) {
    return Viewer.system("", "someone unknown at the sign-in page").on(at(origin));
  }

  private static Viewer.Visit at(String origin) {
    return new Viewer.Visit(origin + ", page", null);
  }
}
