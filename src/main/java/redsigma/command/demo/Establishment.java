package redsigma.command.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the demo force is built: its units, teams, loans and restriction lists. */
record Establishment(
    @Nullable List<Place> units,
    @Nullable List<Group> teams,
    @Nullable List<Acting> posts,
    @Nullable List<Closed> restrictions) {

  static final Establishment NONE = new Establishment(null, null, null, null);

  Establishment {
    units = units == null ? List.of() : List.copyOf(units);
    teams = teams == null ? List.of() : List.copyOf(teams);
    posts = posts == null ? List.of() : List.copyOf(posts);
    restrictions = restrictions == null ? List.of() : List.copyOf(restrictions);
  }

  List<Place> places() {
    return units == null ? List.of() : units;
  }

  List<Group> groups() {
    return teams == null ? List.of() : teams;
  }

  List<Acting> actings() {
    return posts == null ? List.of() : posts;
  }

  List<Closed> lists() {
    return restrictions == null ? List.of() : restrictions;
  }

  /** A unit. */
  record Place(String name, @Nullable String under, @Nullable String contact) {}

  /** A team, its members by username. */
  record Group(String name, String unit, List<String> roles, List<String> members) {}

  /** A role for some days from today. */
  record Acting(String username, String role, String unit, int days, String reason) {}

  /** A list, and the source keys of the demo records under it. */
  record Closed(
      String title,
      String kind,
      String reason,
      String contact,
      String owner,
      List<String> readers,
      List<String> records) {}
}
