package redsigma.schema;

import java.util.regex.Pattern;

/** Who declares a thing, told by its name: those of a force begin with x and its two digits. */
public enum Origin {
  BASELINE,
  FORCE;

  private static final Pattern OF_A_FORCE = Pattern.compile("(x\\d{2}(-|[A-Z])|X\\d{2}-).*");

  public static Origin of(String name) {
    return OF_A_FORCE.matcher(name).matches() ? FORCE : BASELINE;
  }
}
