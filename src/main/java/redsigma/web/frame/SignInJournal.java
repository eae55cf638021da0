package redsigma.web.frame;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.Viewer;

/** Notes who signed in, and who tried. */
@Component
class SignInJournal {

  private final Accounts accounts;
  private final Audit audit;

  SignInJournal(Accounts accounts, Audit audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  @EventListener
  void signedIn(InteractiveAuthenticationSuccessEvent event) {
    note(event.getAuthentication().getName(), "sign-in");
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    note(event.getAuthentication().getName(), "sign-in-failed");
  }

  /** A name that is no account's is not written down: people type passwords in the wrong box. */
  private void note(String username, String action) {
    var viewer = accounts.byUsername(username).map(Account::viewer);
    audit.note(
        viewer.orElseGet(() -> Viewer.system("", "someone unknown at the sign-in page")),
        new AuditEntry(AuditEntry.Kind.SECURITY, action, null, Map.of()));
  }
}
