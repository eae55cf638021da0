package redsigma.web.administration;

import java.util.Locale;

/** The tabs that administration pages of this room stand under. */
enum Section {
  PEOPLE,
  UNITS,
  TEAMS,
  ROLES,
  RESTRICTIONS,
  PROGRAMS,
  WEBHOOKS,
  SYSTEM;

  /** As addresses and templates write it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
