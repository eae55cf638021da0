package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Keeps the choice of light or dark in a cookie, and goes back to the page it was made on. */
@Controller
class Themes {

  @Open
  @PostMapping("/theme")
  RedirectView choose(
      @RequestParam String theme, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(Theme.COOKIE, Theme.of(theme).code())
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return new RedirectView(back(request));
  }

  /** Only the path of the page before: never another site. */
  private static String back(HttpServletRequest request) {
    var referer = request.getHeader(HttpHeaders.REFERER);
    try {
      var before = referer == null ? null : URI.create(referer);
      if (before == null || before.getRawPath() == null || before.getRawPath().startsWith("//")) {
        return "/";
      }
      var query = before.getRawQuery();
      return query == null ? before.getRawPath() : before.getRawPath() + "?" + query;
    } catch (IllegalArgumentException unreadable) {
      return "/";
    }
  }
}
