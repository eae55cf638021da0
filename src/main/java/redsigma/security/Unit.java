package redsigma.security;

import org.jspecify.annotations.Nullable;

/**
 * A part of a force: a team room, a station, a department.
 *
 * @param name short, unique in its force, as records carry it
 * @param parent the unit it stands under; null at the top
 * @param contact how to reach it: a stub of a restricted record shows this
 */
public record Unit(
    String force, String name, String title, @Nullable String parent, @Nullable String contact) {

  /** How to reach it, or its title where nobody wrote that down. */
  public String reach() {
    return contact == null || contact.isBlank() ? title : "%s (%s)".formatted(title, contact);
  }
}
