package redsigma.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends a stranger to sign in; a part of a page is told so instead of receiving a whole page. */
final class ToSignIn extends LoginUrlAuthenticationEntryPoint {

  ToSignIn() {
    super("/sign-in");
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException, ServletException {
    if (Requests.fromHtmx(request)) {
      response.setHeader("HX-Redirect", "/sign-in?ended");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      super.commence(request, response, refusal);
    }
  }
}
