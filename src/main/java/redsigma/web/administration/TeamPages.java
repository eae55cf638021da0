package redsigma.web.administration;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Team;
import redsigma.security.Teams;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** Teams: made, given roles at a unit, filled with people. */
@Controller
class TeamPages {

  private static final String ALL = "/administration/teams";

  private final Teams teams;
  private final TeamDrawing drawing;
  private final Choosing choosing;
  private final Changes changes;

  TeamPages(Teams teams, TeamDrawing drawing, Choosing choosing, Changes changes) {
    this.teams = teams;
    this.drawing = drawing;
    this.choosing = choosing;
    this.changes = changes;
  }

  static String href(UUID id) {
    return ALL + "/" + id;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ALL)
  ModelAndView all(Viewer viewer, Frame frame) {
    return Pages.show(frame, drawing.all(viewer, Entry.blank()));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL)
  ModelAndView make(Viewer viewer, Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entry = Entry.of(typed);
    var facts = read(viewer, entry);
    if (entry.isRight()) {
      try {
        changes.make(
            viewer,
            "add-team",
            Map.of(
                "of", facts.name(), "unit", facts.unit(), "roles", Changes.listed(facts.roles())),
            () -> teams.make(viewer, facts.name(), facts.unit(), facts.roles()));
        return Pages.goTo(ALL);
      } catch (IllegalArgumentException taken) {
        entry.refuse("name", Objects.toString(taken.getMessage()));
      }
    }
    return Pages.show(frame, drawing.all(viewer, entry));
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ALL + "/{id}")
  ModelAndView one(Viewer viewer, Frame frame, @PathVariable UUID id) {
    var team = found(viewer, id);
    return Pages.show(frame, drawing.one(viewer, team, drawing.known(team), Entry.blank()));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL + "/{id}")
  ModelAndView change(
      Viewer viewer,
      Frame frame,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed) {
    var before = found(viewer, id);
    var entry = Entry.of(typed);
    var facts = read(viewer, entry);
    if (before.members().contains(viewer.id()) && !facts.roles().equals(before.roles())) {
      entry.refuse("roles", "You are in this team: another administrator gives it roles.");
    }
    if (entry.isRight()) {
      try {
        put(viewer, before, facts.withMembers(before.members()));
        return Pages.goTo(href(id));
      } catch (IllegalArgumentException taken) {
        entry.refuse("name", Objects.toString(taken.getMessage()));
      }
    }
    return Pages.show(frame, drawing.one(viewer, before, entry, Entry.blank()));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL + "/{id}/members")
  ModelAndView join(
      Viewer viewer,
      Frame frame,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed) {
    var team = found(viewer, id);
    var entry = Entry.of(typed);
    var person = choosing.person(viewer, entry, "who");
    if (person.isPresent() && person.get().id().equals(viewer.id())) {
      entry.refuse("who", "Nobody puts themselves into a team: another administrator does.");
    }
    if (person.isEmpty() || !entry.isRight()) {
      return Pages.show(frame, drawing.one(viewer, team, drawing.known(team), entry));
    }
    var members = new HashSet<>(team.members());
    members.add(person.get().id());
    put(viewer, team, team.withMembers(members));
    return Pages.goTo(href(id));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL + "/{id}/members/{member}/removal")
  ModelAndView leave(Viewer viewer, @PathVariable UUID id, @PathVariable UUID member) {
    var team = found(viewer, id);
    var members = new HashSet<>(team.members());
    if (members.remove(member)) {
      put(viewer, team, team.withMembers(members));
    }
    return Pages.goTo(href(id));
  }

  private Team read(Viewer viewer, Entry entry) {
    var name = entry.needed("name", 80, "Give the team a name.");
    var unit = entry.chosen("unit", choosing.units(viewer).keySet(), "Choose a unit.");
    var roles = entry.chosen("roles", choosing.roles().keySet());
    var id = UUID.randomUUID();
    return new Team(id, viewer.force(), or(name), or(unit), roles, Set.of());
  }

  /** Something where nothing was typed, which is refused already. */
  private static String or(String text) {
    return text.isEmpty() ? "?" : text;
  }

  private void put(Viewer viewer, Team before, Team typed) {
    var after =
        new Team(
            before.id(),
            before.force(),
            typed.name(),
            typed.unit(),
            typed.roles(),
            typed.members());
    var facts =
        Changes.between(before.name(), drawing.facts(viewer, before), drawing.facts(viewer, after));
    changes.make(viewer, "change-team", facts, () -> teams.change(viewer, after));
  }

  private Team found(Viewer viewer, UUID id) {
    return teams.find(viewer, id).orElseThrow(Absent::new);
  }
}
