package redsigma.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import redsigma.security.signin.Sessions;
import redsigma.security.signin.SignInSettings;

/** Ends a session that has lasted its longest, however busy it is; ahead of the gate. */
@Component
@Order(SessionLimit.AHEAD_OF_THE_GATE)
class SessionLimit extends OncePerRequestFilter {

  /** The gate's filters come at -100, those that restore a sign-in far before. */
  static final int AHEAD_OF_THE_GATE = -110;

  private final SignInSettings settings;
  private final Clock clock;

  SessionLimit(SignInSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session != null && since(session).plus(settings.absolute()).isBefore(clock.instant())) {
      session.invalidate();
    }
    chain.doFilter(request, response);
  }

  private static Instant since(HttpSession session) {
    return session.getAttribute(Sessions.SIGNED_IN) instanceof Map<?, ?> facts
            && facts.get("at") instanceof String at
        ? Instant.parse(at)
        : Instant.ofEpochMilli(session.getCreationTime());
  }
}
