package redsigma.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import redsigma.security.Asking;
import redsigma.security.Buckets;
import redsigma.security.Tokens;
import redsigma.security.Viewer;

/** Lets in who shows a live token and keeps to its rate, and says to the handlers who that is. */
final class Doorkeeper extends OncePerRequestFilter {

  static final String TOKEN = Doorkeeper.class.getName();

  private static final String BEARER = "Bearer ";
  private static final int LONGEST_PURPOSE = 200;

  private final Tokens tokens;
  private final Buckets buckets;

  Doorkeeper(Tokens tokens, Buckets buckets) {
    this.tokens = tokens;
    this.buckets = buckets;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Tokens.Bearer> bearer;
    try {
      bearer = bearer(request);
      bearer.ifPresent(found -> tokens.used(found.token()));
    } catch (DataAccessException | TransactionException away) {
      ApiProblems.write(ApiProblems.away(), response);
      return;
    }
    if (bearer.isEmpty()) {
      ApiProblems.write(
          Problem.of(401, "Who asks?", "Send a live token: Authorization: Bearer rs_...")
              .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Red Sigma\""),
          response);
      return;
    }
    var allowance = buckets.take(bearer.get().token().id().toString());
    response.setHeader("RateLimit-Policy", "\"token\";q=%d".formatted(allowance.limit()));
    response.setHeader(
        "RateLimit", "\"token\";r=%d;t=%d".formatted(allowance.left(), allowance.seconds()));
    if (allowance.seconds() > 0) {
      ApiProblems.write(
          Problem.of(429, "Too many requests", "This token has used up its rate.")
              .with(HttpHeaders.RETRY_AFTER, Long.toString(allowance.seconds())),
          response);
      return;
    }
    request.setAttribute(TOKEN, bearer.get().token());
    Asking.by(request, asking(request, bearer.get()));
    chain.doFilter(request, response);
  }

  private Optional<Tokens.Bearer> bearer(HttpServletRequest request) {
    var given = request.getHeader(HttpHeaders.AUTHORIZATION);
    return given == null || !given.startsWith(BEARER)
        ? Optional.empty()
        : tokens.bearer(given.substring(BEARER.length()).strip());
  }

  private static Viewer asking(HttpServletRequest request, Tokens.Bearer bearer) {
    var said = request.getHeader("Purpose");
    var purpose = said == null ? null : said.substring(0, Math.min(said.length(), LONGEST_PURPOSE));
    var origin = "%s, token %s".formatted(request.getRemoteAddr(), bearer.token().prefix());
    return bearer.viewer().on(new Viewer.Visit(origin, purpose));
  }
}
