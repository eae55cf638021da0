package redsigma.security;

import java.util.Arrays;
import java.util.Locale;

/** Protective markings (GSC) that may be kept here; anything above is refused at the door. */
public enum Marking {
  OFFICIAL,
  OFFICIAL_SENSITIVE;

  /**
   * The marking of a name, in either spelling.
   *
   * @throws IllegalArgumentException naming what may be kept here, SECRET among the rest that may
   *     not
   */
  public static Marking of(String name) {
    var plain = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(marking -> marking.name().equals(plain))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Nothing marked '%s' may be kept here: only OFFICIAL and OFFICIAL-SENSITIVE"
                        .formatted(name)));
  }

  /** As it is written at the head of a page. */
  public String shown() {
    return name().replace('_', '-');
  }
}
