package redsigma.command.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;
import redsigma.security.Teams;
import redsigma.security.Unit;
import redsigma.security.Units;
import redsigma.security.Viewer;

/** Builds the demo force: units, teams, and what {@link Founding} adds; what is there stays. */
@Component
class Structure {

  private final Units units;
  private final Teams teams;
  private final Founding founding;

  Structure(Units units, Teams teams, Founding founding) {
    this.units = units;
    this.teams = teams;
    this.founding = founding;
  }

  void build(String force, List<Establishment> establishments) {
    var system = Viewer.system(force, "demo data");
    for (var establishment : establishments) {
      establishment.places().forEach(place -> unit(force, place));
      establishment.groups().forEach(group -> team(system, group));
      establishment.actings().forEach(acting -> founding.post(system, acting));
    }
  }

  void restrict(String force, List<Establishment> establishments, Map<String, RecordId> saved) {
    var system = Viewer.system(force, "demo data");
    establishments.stream()
        .flatMap(establishment -> establishment.lists().stream())
        .forEach(list -> founding.restrict(system, list, saved));
  }

  private void unit(String force, Establishment.Place place) {
    var isThere = units.of(force).stream().anyMatch(unit -> unit.name().equals(place.name()));
    if (!isThere) {
      units.put(new Unit(force, place.name(), place.name(), place.under(), place.contact()));
    }
  }

  private void team(Viewer system, Establishment.Group group) {
    var isThere = teams.all(system).stream().anyMatch(team -> team.name().equals(group.name()));
    if (!isThere) {
      var team = teams.make(system, group.name(), group.unit(), new HashSet<>(group.roles()));
      teams.change(system, team.withMembers(founding.accounts(group.members())));
    }
  }
}
