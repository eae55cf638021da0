package redsigma.web.frame;

import java.util.Arrays;
import java.util.Locale;

/** Light or dark, as the viewer chose, or as their device has it. */
public enum Theme {
  AUTO("monitor"),
  LIGHT("sun"),
  DARK("moon");

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
}
