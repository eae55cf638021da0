package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.Viewer;
import redsigma.security.signin.Door.Step;
import redsigma.security.signin.Sessions;

/** Leads who is signing in from step to step, and at the end to the page they wanted. */
@Component
public class Admissions implements AuthenticationSuccessHandler {

  private static final int LONGEST_AGENT = 300;

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final Accounts accounts;
  private final SignInJournal journal;
  private final Wanted wanted;
  private final Clock clock;

  Admissions(Accounts accounts, SignInJournal journal, Wanted wanted, Clock clock) {
    this.accounts = accounts;
    this.journal = journal;
    this.wanted = wanted;
    this.clock = clock;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    response.sendRedirect(next(request, authentication));
  }

  /** Whoever stands at this step of signing in, who is nobody yet for all other pages. */
  public Viewer at(Step step, HttpServletRequest request) {
    if (!(request.getUserPrincipal() instanceof Authentication authentication)
        || Progress.next(authentication).filter(step::equals).isEmpty()) {
      throw new InsufficientAuthenticationException("Nobody stands at " + step);
    }
    return accounts
        .byUsername(authentication.getName())
        .filter(Account::active)
        .map(account -> account.viewer().on(Viewers.visit(request)))
        .orElseThrow(() -> new InsufficientAuthenticationException("No such account"));
  }

  /** Notes that a step is done, under a new session id, and answers where to go on. */
  public String done(Step step, HttpServletRequest request, HttpServletResponse response) {
    if (!(request.getUserPrincipal() instanceof Authentication authentication)) {
      throw new InsufficientAuthenticationException("Nobody stands at " + step);
    }
    request.changeSessionId();
    var further = Progress.without(authentication, step);
    var context = new SecurityContextImpl(further);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    return next(request, further);
  }

  private String next(HttpServletRequest request, Authentication authentication) {
    var step = Progress.next(authentication);
    var origin = request.getRemoteAddr();
    if (step.isPresent()) {
      journal.arrived(authentication.getName(), origin, "sign-in-step");
      return Progress.page(step.get());
    }
    request.getSession().setAttribute(Sessions.SIGNED_IN, facts(request));
    journal.arrived(authentication.getName(), origin, "sign-in");
    return wanted.take(request);
  }

  private Map<String, String> facts(HttpServletRequest request) {
    var agent = request.getHeader(HttpHeaders.USER_AGENT);
    var facts = new LinkedHashMap<String, String>();
    facts.put("at", clock.instant().toString());
    facts.put("origin", request.getRemoteAddr());
    facts.put(
        "agent", agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
    return facts;
  }
}
