package redsigma.web.administration;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Needs;
import redsigma.security.People;
import redsigma.security.Permission;
import redsigma.security.Person;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** One person: facts, roles, posts, teams, and whether the account is open. */
@Controller
class PersonPages {

  private static final String ONE = "/administration/people/{id}";

  private final People people;
  private final PersonDrawing drawing;
  private final Choosing choosing;
  private final Changes changes;

  PersonPages(People people, PersonDrawing drawing, Choosing choosing, Changes changes) {
    this.people = people;
    this.drawing = drawing;
    this.choosing = choosing;
    this.changes = changes;
  }

  static String href(UUID id) {
    return "/administration/people/" + id;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ONE)
  ModelAndView one(Viewer viewer, Frame frame, @PathVariable UUID id) {
    return Pages.show(frame, drawing.page(viewer, found(viewer, id)));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE)
  ModelAndView change(
      Viewer viewer,
      Frame frame,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed) {
    var before = found(viewer, id);
    var entry = Entry.of(typed);
    var name = entry.needed("name", 100, "Give the name as it is to be shown.");
    var unit = unit(viewer, entry, before);
    var roles = entry.chosen("roles", choosing.roles().keySet());
    if (before.id().equals(viewer.id()) && !roles.equals(before.roles())) {
      entry.refuse("roles", "Nobody changes their own roles: another administrator does.");
    }
    if (!entry.isRight()) {
      return Pages.show(frame, drawing.page(viewer, before, entry, Entry.blank()));
    }
    var after = before.with(name, unit, roles);
    var facts = Changes.between(before.username(), facts(before), facts(after));
    changes.make(viewer, "change-person", facts, () -> people.change(viewer, after));
    return Pages.goTo(href(id));
  }

  /** A unit of the tree; one that a person is in already may stay though the tree has it not. */
  private String unit(Viewer viewer, Entry entry, Person before) {
    return entry.text("unit").equals(before.unit())
        ? before.unit()
        : entry.chosen("unit", choosing.units(viewer).keySet(), "Choose a unit.");
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/closure")
  ModelAndView close(Viewer viewer, Frame frame, @PathVariable UUID id) {
    var person = found(viewer, id);
    if (id.equals(viewer.id())) {
      var entry = drawing.known(person);
      entry.refuse("name", "Nobody closes their own account: another administrator does.");
      return Pages.show(frame, drawing.page(viewer, person, entry, Entry.blank()));
    }
    activate(viewer, person, false);
    return Pages.goTo(href(id));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/reopening")
  ModelAndView reopen(Viewer viewer, @PathVariable UUID id) {
    activate(viewer, found(viewer, id), true);
    return Pages.goTo(href(id));
  }

  private void activate(Viewer viewer, Person person, boolean active) {
    var action = active ? "reopen-account" : "close-account";
    var facts = Map.of("of", person.username());
    changes.make(viewer, action, facts, () -> people.activate(viewer, person.id(), active));
  }

  private static Map<String, String> facts(Person person) {
    return Map.of(
        "name", person.name(), "unit", person.unit(), "roles", Changes.listed(person.roles()));
  }

  private Person found(Viewer viewer, UUID id) {
    return people.find(viewer, id).orElseThrow(Absent::new);
  }
}
