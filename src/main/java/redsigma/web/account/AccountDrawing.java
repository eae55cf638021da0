package redsigma.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Portrait.Fact;
import redsigma.security.Accounts;
import redsigma.security.Viewer;
import redsigma.security.signin.SecondFactors;
import redsigma.security.signin.Sessions;
import redsigma.security.signin.SignInSettings;
import redsigma.web.frame.Times;

/** Puts together what "My account" shows. */
@Component
class AccountDrawing {

  private final Accounts accounts;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final SignInSettings settings;
  private final Times times;

  AccountDrawing(
      Accounts accounts,
      SecondFactors factors,
      Sessions sessions,
      SignInSettings settings,
      Times times) {
    this.accounts = accounts;
    this.factors = factors;
    this.sessions = sessions;
    this.settings = settings;
    this.times = times;
  }

  AccountPage page(
      Viewer viewer, HttpServletRequest request, PasswordTrouble trouble, @Nullable String told) {
    return new AccountPage(
        facts(viewer), hasPassword(viewer), trouble, factor(viewer), seats(viewer, request), told);
  }

  private static List<Fact> facts(Viewer viewer) {
    return List.of(
        new Fact("Name", viewer.name()),
        new Fact("Username", viewer.username()),
        new Fact("Unit", viewer.unit()),
        new Fact("Roles", String.join(", ", viewer.roles().stream().sorted().toList())));
  }

  private boolean hasPassword(Viewer viewer) {
    return settings.local()
        && accounts
            .byUsername(viewer.username())
            .filter(account -> account.passwordHash() != null)
            .isPresent();
  }

  private AccountPage.Factor factor(Viewer viewer) {
    return new AccountPage.Factor(
        factors.offered() && hasPassword(viewer),
        factors.has(viewer),
        factors.needs(viewer),
        factors.recoveryCodesLeft(viewer));
  }

  private List<AccountPage.Seat> seats(Viewer viewer, HttpServletRequest request) {
    var here = request.getSession().getId();
    return sessions.of(viewer.username()).stream().map(live -> seat(live, here)).toList();
  }

  private AccountPage.Seat seat(Sessions.Live live, String here) {
    return new AccountPage.Seat(
        live.id(),
        Agents.words(live.agent()) + ", " + live.origin(),
        times.near(live.since()),
        times.near(live.lastUsed()),
        live.secret().equals(here));
  }
}
