package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers a form whose session has ended, and whoever has not signed in to the end. */
final class StaleForms implements AccessDeniedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    if (request.getUserPrincipal() instanceof Authentication half
        && Progress.next(half).isPresent()) {
      response.sendRedirect(Progress.page(Progress.next(half).get()));
    } else if (!(refusal instanceof CsrfException)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (Requests.fromHtmx(request)) {
      response.setHeader("HX-Redirect", "/sign-in?ended");
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.sendRedirect("/sign-in?ended");
    }
  }
}
