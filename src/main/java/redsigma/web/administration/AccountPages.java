package redsigma.web.administration;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.security.signin.Lockouts;
import redsigma.security.signin.PasswordChanges;
import redsigma.security.signin.SecondFactors;
import redsigma.security.signin.Sessions;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.SignInJournal;

/** Helps who cannot sign in, and ends the sessions of who may no longer. */
@Controller
class AccountPages {

  private static final String PAGE = "/administration/accounts/{username}";
  private static final String ONCE = "once";

  private final Accounts accounts;
  private final Lockouts lockouts;
  private final PasswordChanges passwords;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final SignInJournal journal;

  AccountPages(
      Accounts accounts,
      Lockouts lockouts,
      PasswordChanges passwords,
      SecondFactors factors,
      Sessions sessions,
      SignInJournal journal) {
    this.accounts = accounts;
    this.lockouts = lockouts;
    this.passwords = passwords;
    this.factors = factors;
    this.sessions = sessions;
    this.journal = journal;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(PAGE)
  ModelAndView page(Viewer viewer, Frame frame, @PathVariable String username, Model model) {
    var account = account(viewer, username);
    var once = model.getAttribute(ONCE) instanceof String password ? password : null;
    var page =
        new AccountState(
            username,
            account.viewer().name(),
            account.active(),
            account.passwordHash() != null,
            lockouts.waitsUntil(username).isPresent(),
            factors.has(account.viewer()),
            sessions.of(username).size(),
            once);
    return new ModelAndView(
        "administration/account", Map.of("frame", frame.in("administration"), "page", page));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(PAGE + "/wait/ending")
  ModelAndView unlock(Viewer viewer, @PathVariable String username) {
    lockouts.forget(account(viewer, username).viewer().username());
    return done(viewer, username, "account-unlocked");
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(PAGE + "/password")
  ModelAndView reset(Viewer viewer, @PathVariable String username, RedirectAttributes next) {
    next.addFlashAttribute(ONCE, passwords.reset(account(viewer, username).viewer()));
    return done(viewer, username, "password-reset");
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(PAGE + "/second-factor/removal")
  ModelAndView removeFactor(Viewer viewer, @PathVariable String username) {
    factors.remove(account(viewer, username).viewer());
    return done(viewer, username, "second-factor-removed");
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(PAGE + "/sessions/ending")
  ModelAndView endSessions(Viewer viewer, @PathVariable String username) {
    sessions.endAll(account(viewer, username).viewer().username());
    return done(viewer, username, "sessions-ended");
  }

  /** Of the administrator's own force alone; another's is as absent as none. */
  private Account account(Viewer viewer, String username) {
    return accounts
        .byUsername(username)
        .filter(found -> found.viewer().force().equals(viewer.force()))
        .orElseThrow(Absent::new);
  }

  private ModelAndView done(Viewer viewer, String username, String action) {
    journal.note(viewer, action, Map.of("account", username));
    return new ModelAndView("redirect:/administration/accounts/" + username);
  }
}
