package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.util.WebUtils;

/** Light or dark, as the viewer chose, or as their device has it. */
public enum Theme {
  AUTO("monitor"),
  LIGHT("sun"),
  DARK("moon");

  static final String COOKIE = "theme";

  private final String icon;

  Theme(String icon) {
    this.icon = icon;
  }

  public String icon() {
    return icon;
  }

  /** As the page and the cookie write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Theme of(String code) {
    return Arrays.stream(values())
        .filter(theme -> theme.code().equals(code))
        .findFirst()
        .orElse(AUTO);
  }

  static Theme of(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? AUTO : of(cookie.getValue());
  }
}
