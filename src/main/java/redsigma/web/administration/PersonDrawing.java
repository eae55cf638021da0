package redsigma.web.administration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redsigma.record.Portrait.Fact;
import redsigma.security.Accounts;
import redsigma.security.Person;
import redsigma.security.Post;
import redsigma.security.Posts;
import redsigma.security.Team;
import redsigma.security.Teams;
import redsigma.security.Viewer;

/** Draws one person's page. */
@Component
class PersonDrawing {

  private final Posts posts;
  private final Teams teams;
  private final Accounts accounts;
  private final Choosing choosing;
  private final Days days;

  PersonDrawing(Posts posts, Teams teams, Accounts accounts, Choosing choosing, Days days) {
    this.posts = posts;
    this.teams = teams;
    this.accounts = accounts;
    this.choosing = choosing;
    this.days = days;
  }

  AdministrationPage page(Viewer viewer, Person person) {
    return page(viewer, person, known(person), Entry.blank());
  }

  Entry known(Person person) {
    return Entry.showing(
        Map.of(
            "name", List.of(person.name()),
            "unit", List.of(person.unit()),
            "roles", person.roles()));
  }

  /**
   * The page with what was typed into its two forms.
   *
   * @param facts name, unit, roles
   * @param post a role for a time
   */
  AdministrationPage page(Viewer viewer, Person person, Entry facts, Entry post) {
    var parts = new ArrayList<Part>();
    if (!person.active()) {
      parts.add(new Part.Told("caution", "This account is closed: nobody can sign in with it."));
    }
    parts.add(held(person));
    parts.add(facts(viewer, person, facts));
    parts.add(posts(viewer, person));
    parts.add(post(viewer, person, post));
    parts.add(teams(viewer, person));
    parts.add(ownRecords(person));
    parts.add(closing(person));
    var errors = Stream.concat(facts.errors().stream(), post.errors().stream()).toList();
    return AdministrationPage.of(Section.PEOPLE, person.name(), person.username() + " · ", parts)
        .from("/administration/people", "All people")
        .mending(errors);
  }

  private Part held(Person person) {
    var held =
        accounts.byUsername(person.username()).map(account -> account.viewer().posts()).stream()
            .flatMap(Set::stream)
            .map(post -> "%s at %s".formatted(choosing.title(post.role()), post.unit()))
            .sorted()
            .toList();
    return new Part.Facts(
        "Now",
        List.of(
            new Fact("Username", person.username()),
            new Fact("Home unit", person.unit()),
            new Fact("Account", person.active() ? "Open" : "Closed"),
            new Fact("Roles in effect", held.isEmpty() ? "None" : String.join("; ", held))));
  }

  private Part facts(Viewer viewer, Person person, Entry entry) {
    var units = new LinkedHashMap<>(choosing.units(viewer));
    units.putIfAbsent(person.unit(), person.unit());
    return new Part.Form(
        "Facts",
        PersonPages.href(person.id()),
        "Save",
        false,
        List.of(
            entry.line("name", "Name as shown", null),
            entry.select("unit", "Home unit", null, units),
            entry.checks("roles", "Roles at the home unit", null, choosing.roles())));
  }

  private Part posts(Viewer viewer, Person person) {
    var lines = posts.of(viewer, person.id()).stream().map(post -> line(person, post)).toList();
    return Part.Listing.of(
        "Acting up and loans",
        List.of("Role", "At", "From", "Until", "Why", "Given by", "End"),
        lines,
        "Give a role for a time below; it ends by itself.");
  }

  private Part.Line line(Person person, Post post) {
    var ends = post.ends();
    var over = days.isOver(post);
    var ask =
        over
            ? null
            : new Part.Ask(
                PersonPages.href(person.id()) + "/posts/" + post.id() + "/closure",
                "End",
                "It ends at once.",
                "End it now",
                choosing.title(post.role()));
    return new Part.Line(
        choosing.title(post.role()),
        null,
        List.of(
            post.unit(),
            days.first(post.starts()),
            over ? "Over" : ends == null ? "Further notice" : days.last(ends),
            post.reason(),
            post.by()),
        0,
        ask);
  }

  private Part post(Viewer viewer, Person person, Entry entry) {
    return new Part.Form(
        "Give a role for a time",
        PersonPages.href(person.id()) + "/posts",
        "Give it",
        false,
        List.of(
            entry.select("post", "Role", null, choosing.roles()),
            entry.select("at", "At unit", null, choosing.units(viewer)),
            entry.line("from", "From", "Such as 3 April 2027; today when left empty"),
            entry.line("until", "Until the end of", "Until further notice when left empty"),
            entry.line("reason", "Why", "Such as: acting up for SGT Okafor")));
  }

  private Part teams(Viewer viewer, Person person) {
    var lines =
        teams.all(viewer).stream()
            .filter(team -> team.members().contains(person.id()))
            .map(this::line)
            .toList();
    return Part.Listing.of(
        "Teams",
        List.of("Team", "Unit", "Roles it gives"),
        lines,
        "Members are named on the team's own page.");
  }

  private Part.Line line(Team team) {
    var roles = Changes.listed(team.roles().stream().map(choosing::title).toList());
    return new Part.Line(
        team.name(), TeamPages.href(team.id()), List.of(team.unit(), roles), 0, null);
  }

  private static Part ownRecords(Person person) {
    var href = OwnRecordPages.href(person.id());
    return Part.Listing.of(
        "Look-ups of oneself",
        List.of("Page"),
        List.of(new Part.Line("Records about " + person.name(), href, List.of(), 0, null)),
        "");
  }

  private static Part closing(Person person) {
    return person.active()
        ? new Part.Ask(
            PersonPages.href(person.id()) + "/closure",
            "Close the account",
            "They are out at their next click. Their records and the journal stay.",
            "Close it",
            "of " + person.name())
        : new Part.Ask(
            PersonPages.href(person.id()) + "/reopening",
            "Open the account again",
            "They can sign in again, with the roles shown here.",
            "Open it",
            "of " + person.name());
  }
}
