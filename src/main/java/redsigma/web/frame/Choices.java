package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.WebUtils;

/** What a person chose for this browser, kept in cookies: light or dark, single keys or none. */
@Controller
class Choices {

  private static final String THEME = "theme";
  private static final String KEYS = "keys";
  private static final String OFF = "off";

  static Theme theme(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, THEME);
    return cookie == null ? Theme.AUTO : Theme.of(cookie.getValue());
  }

  static boolean keys(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, KEYS);
    return cookie == null || !cookie.getValue().equals(OFF);
  }

  @Open
  @PostMapping("/theme")
  RedirectView theme(
      @RequestParam String theme, HttpServletRequest request, HttpServletResponse response) {
    keep(THEME, Theme.of(theme).code(), response);
    return new RedirectView(PageBefore.of(request));
  }

  @Open
  @PostMapping("/keys")
  RedirectView keys(
      @RequestParam String keys, HttpServletRequest request, HttpServletResponse response) {
    keep(KEYS, keys.equals(OFF) ? OFF : "on", response);
    return new RedirectView(PageBefore.of(request));
  }

  private static void keep(String name, String value, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
