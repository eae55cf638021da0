package redsigma.web.administration;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Needs;
import redsigma.security.People;
import redsigma.security.Permission;
import redsigma.security.Person;
import redsigma.security.Posts;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** Gives a person a role for a time, and ends it before its time. */
@Controller
class PersonPosts {

  private static final String ALL = "/administration/people/{id}/posts";

  private final People people;
  private final Posts posts;
  private final PersonDrawing drawing;
  private final Choosing choosing;
  private final Days days;
  private final Changes changes;

  PersonPosts(
      People people,
      Posts posts,
      PersonDrawing drawing,
      Choosing choosing,
      Days days,
      Changes changes) {
    this.people = people;
    this.posts = posts;
    this.drawing = drawing;
    this.choosing = choosing;
    this.days = days;
    this.changes = changes;
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL)
  ModelAndView give(
      Viewer viewer,
      Frame frame,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed) {
    var person = found(viewer, id);
    var entry = Entry.of(typed);
    var role = entry.chosen("post", choosing.roles().keySet(), "Choose a role.");
    var unit = entry.chosen("at", choosing.units(viewer).keySet(), "Choose a unit.");
    var reason = entry.needed("reason", 200, "Say why: it is kept with the role.");
    var span = days.span(entry.day("from"), entry.day("until"));
    var until = span.until();
    if (until != null && (!until.isAfter(span.from()) || days.isPast(until))) {
      entry.refuse("until", "It has to end after it starts, and not before today.");
    }
    if (id.equals(viewer.id())) {
      entry.refuse("post", "Nobody gives themselves a role: another administrator does.");
    }
    if (!entry.isRight()) {
      return Pages.show(frame, drawing.page(viewer, person, drawing.known(person), entry));
    }
    var held = new Viewer.Post(role, unit);
    var facts =
        Map.of(
            "of",
            person.username(),
            "role",
            role,
            "unit",
            unit,
            "from",
            span.from().toString(),
            "until",
            until == null ? "further notice" : until.toString(),
            "reason",
            reason);
    changes.make(
        viewer, "give-post", facts, () -> posts.give(viewer, person.id(), held, span, reason));
    return Pages.goTo(PersonPages.href(id));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL + "/{post}/closure")
  ModelAndView end(Viewer viewer, @PathVariable UUID id, @PathVariable UUID post) {
    var person = found(viewer, id);
    var ended =
        posts.of(viewer, id).stream()
            .filter(each -> each.id().equals(post))
            .findFirst()
            .orElseThrow(Absent::new);
    var facts = Map.of("of", person.username(), "role", ended.role(), "unit", ended.unit());
    changes.make(viewer, "end-post", facts, () -> posts.end(viewer, post));
    return Pages.goTo(PersonPages.href(id));
  }

  private Person found(Viewer viewer, UUID id) {
    return people.find(viewer, id).orElseThrow(Absent::new);
  }
}
