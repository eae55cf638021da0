package redsigma.journeys;

import java.util.Map;
import java.util.Set;
import redsigma.Officers;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Teams;
import redsigma.security.Unit;
import redsigma.security.Units;
import redsigma.security.Viewer;

/** A small force: somebody who may see every page, with a unit, a team and a restriction list. */
record Establishment(Accounts accounts, Units units, Teams teams, Restrictions restrictions) {

  private static final String USERNAME = "everybody";

  /** Who looks after the system, reads the journal, and sees protected fields. */
  Viewer everybody() {
    if (accounts.byUsername(USERNAME).isEmpty()) {
      var roles = Set.of("administrator", "auditor", "intelligence-unit");
      accounts.add(
          new NewAccount(USERNAME, "DS 7 Every", "77", "Ferry NPT", roles, Officers.PASSWORD));
    }
    return accounts.byUsername(USERNAME).orElseThrow().viewer();
  }

  /** What stands for somebody, a team and a list in addresses. */
  Map<String, String> nouns() {
    var viewer = everybody();
    units.put(new Unit("77", "Ferry", "Ferry", null, "Front desk, 01632 960200"));
    units.put(new Unit("77", "Ferry NPT", "Ferry NPT", "Ferry", "Sergeant, 01632 960201"));
    var team = teams.make(viewer, "Operation Wigeon", "Ferry NPT", Set.of("officer"));
    var list =
        new Restriction(
            0,
            "77",
            Restriction.Kind.RESTRICTED,
            "Wigeon",
            "Live operation",
            "Ferry",
            viewer.id(),
            Set.of(viewer.id()),
            null,
            null);
    return Map.of(
        "accounts", viewer.username(),
        "people", viewer.id().toString(),
        "teams", team.id().toString(),
        "restrictions", String.valueOf(restrictions.make(viewer, list)));
  }
}
