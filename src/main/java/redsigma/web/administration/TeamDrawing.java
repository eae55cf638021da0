package redsigma.web.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redsigma.security.People;
import redsigma.security.Person;
import redsigma.security.Team;
import redsigma.security.Teams;
import redsigma.security.Viewer;
import redsigma.web.form.FieldView;

/** Draws the teams' pages. */
@Component
class TeamDrawing {

  private static final String ALL = "/administration/teams";

  private final Teams teams;
  private final People people;
  private final Choosing choosing;

  TeamDrawing(Teams teams, People people, Choosing choosing) {
    this.teams = teams;
    this.people = people;
    this.choosing = choosing;
  }

  AdministrationPage all(Viewer viewer, Entry entry) {
    var lines = teams.all(viewer).stream().map(this::line).toList();
    var list =
        Part.Listing.of(
            "Teams",
            List.of("Team", "Unit", "Roles it gives", "Members"),
            lines,
            "Make one below, then name its members.");
    var form = new Part.Form("Make a team", ALL, "Make", false, fields(viewer, entry));
    var lead = "Who is in a team holds its roles at its unit, for as long as they are in it.";
    return AdministrationPage.of(Section.TEAMS, "Teams", lead, List.of(list, form))
        .mending(entry.errors());
  }

  AdministrationPage one(Viewer viewer, Team team, Entry facts, Entry member) {
    var href = TeamPages.href(team.id());
    var lines = people.find(viewer, team.members()).stream().map(one -> line(href, one)).toList();
    var members =
        Part.Listing.of(
            "Members",
            List.of("Name", "Username", "Home unit", "Remove"),
            lines,
            "Name the first one below.");
    var who = member.pick("who", "Name or username", null, choosing.people(viewer));
    var join = new Part.Form("Add a member", href + "/members", "Add", false, List.of(who));
    var form = new Part.Form("Facts", href, "Save", false, fields(viewer, facts));
    var errors = Stream.concat(facts.errors().stream(), member.errors().stream()).toList();
    return AdministrationPage.of(Section.TEAMS, team.name(), "", List.of(members, join, form))
        .from(ALL, "All teams")
        .mending(errors);
  }

  Entry known(Team team) {
    return Entry.showing(
        Map.of("name", List.of(team.name()), "unit", List.of(team.unit()), "roles", team.roles()));
  }

  /** As the journal keeps them. */
  Map<String, String> facts(Viewer viewer, Team team) {
    return Map.of(
        "name", team.name(),
        "unit", team.unit(),
        "roles", Changes.listed(team.roles()),
        "members",
            Changes.listed(
                people.find(viewer, team.members()).stream().map(Person::username).toList()));
  }

  private List<FieldView> fields(Viewer viewer, Entry entry) {
    return List.of(
        entry.line("name", "Name", null),
        entry.select("unit", "Unit", "At which its roles are held", choosing.units(viewer)),
        entry.checks("roles", "Roles it gives", null, choosing.roles()));
  }

  private Part.Line line(Team team) {
    var roles = Changes.listed(team.roles().stream().map(choosing::title).toList());
    return new Part.Line(
        team.name(),
        TeamPages.href(team.id()),
        List.of(team.unit(), roles, String.valueOf(team.members().size())),
        0,
        null);
  }

  private static Part.Line line(String href, Person person) {
    return new Part.Line(
        person.name(),
        PersonPages.href(person.id()),
        List.of(person.username(), person.unit()),
        0,
        new Part.Ask(
            href + "/members/" + person.id() + "/removal",
            "Remove",
            "The team's roles are theirs no longer.",
            "Remove",
            person.name()));
  }
}
