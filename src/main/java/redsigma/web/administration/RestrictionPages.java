package redsigma.web.administration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
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
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** Restriction lists: made, given readers, lifted; by administrators and by those who keep them. */
@Controller
class RestrictionPages {

  /** The fact of a journal entry that says which list it is about. */
  private static final String LIST = "restriction";

  private static final String ALL = "/administration/restrictions";

  private final Restrictions restrictions;
  private final RestrictionDrawing drawing;
  private final Choosing choosing;
  private final Changes changes;
  private final Days days;

  RestrictionPages(
      Restrictions restrictions,
      RestrictionDrawing drawing,
      Choosing choosing,
      Changes changes,
      Days days) {
    this.restrictions = restrictions;
    this.drawing = drawing;
    this.choosing = choosing;
    this.changes = changes;
    this.days = days;
  }

  static String href(int id) {
    return ALL + "/" + id;
  }

  @Needs({Permission.ADMINISTER, Permission.ASSIGN, Permission.AUDIT})
  @GetMapping(ALL)
  ModelAndView all(Viewer viewer, Frame frame) {
    readByAuditor(viewer, "all");
    return Pages.show(frame, drawing.all(viewer, Entry.blank()));
  }

  @Needs({Permission.ADMINISTER, Permission.ASSIGN})
  @PostMapping(ALL)
  ModelAndView make(Viewer viewer, Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entry = Entry.of(typed);
    var kind = entry.chosen("kind", RestrictionDrawing.KINDS.keySet(), "Choose a kind.");
    var title = entry.needed("title", 80, "Give the list a name.");
    var reason = entry.needed("reason", 500, "Say why the records are kept apart.");
    var contact =
        entry.chosen("contact", choosing.units(viewer).keySet(), "Choose whom others are to ask.");
    var owner = choosing.person(viewer, entry, "owner");
    var expires = entry.day("expires");
    if (expires.isPresent() && days.isPast(expires.get())) {
      entry.refuse("expires", "This day is past.");
    }
    if (owner.isEmpty() || !entry.isRight()) {
      return Pages.show(frame, drawing.all(viewer, entry));
    }
    var list =
        new Restriction(
            0,
            viewer.force(),
            Restriction.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
            title,
            reason,
            contact,
            owner.get().id(),
            Set.of(),
            expires.map(Days::end).orElse(null),
            null);
    var facts =
        new HashMap<>(
            Map.of(
                "of", title,
                "kind", kind,
                "owner", owner.get().username(),
                "contact", contact,
                "reason", reason,
                "expires", expires.map(Object::toString).orElse("never")));
    changes.make(
        viewer,
        "add-restriction",
        facts,
        () -> facts.put(LIST, String.valueOf(restrictions.make(viewer, list))));
    return Pages.goTo(ALL);
  }

  /** Auditors look, and change nothing. */
  @Needs({Permission.ADMINISTER, Permission.ASSIGN, Permission.AUDIT})
  @GetMapping(ALL + "/{id}")
  ModelAndView one(Viewer viewer, Frame frame, @PathVariable int id) {
    var list =
        restrictions
            .find(viewer, id)
            .filter(each -> drawing.isToldOf(viewer, each))
            .orElseThrow(Absent::new);
    readByAuditor(viewer, String.valueOf(id));
    return Pages.show(frame, drawing.one(viewer, list, Entry.blank()));
  }

  /** Auditors see what closed lists are called: that they looked stands in the journal. */
  private void readByAuditor(Viewer viewer, String list) {
    if (drawing.audits(viewer)) {
      changes.make(viewer, "read-restrictions", Map.of("list", list), () -> {});
    }
  }

  @Needs({Permission.ADMINISTER, Permission.ASSIGN})
  @PostMapping(ALL + "/{id}/expiry")
  ModelAndView expire(
      Viewer viewer,
      Frame frame,
      @PathVariable int id,
      @RequestParam MultiValueMap<String, String> typed) {
    var list = kept(viewer, id);
    var entry = Entry.of(typed);
    var day = entry.day("expires");
    if (day.isPresent() && days.isPast(day.get())) {
      entry.refuse("expires", "This day is past. Lift the list to end it now.");
    }
    if (!entry.isRight()) {
      return Pages.show(frame, drawing.one(viewer, list, entry));
    }
    var expires = day.map(Days::end).orElse(null);
    var facts =
        Changes.between(
            list.title(),
            Map.of("until", drawing.expiry(list.expires())),
            Map.of("until", drawing.expiry(expires)));
    facts.put(LIST, String.valueOf(id));
    changes.make(viewer, "change-expiry", facts, () -> restrictions.expire(viewer, id, expires));
    return Pages.goTo(href(id));
  }

  @Needs({Permission.ADMINISTER, Permission.ASSIGN})
  @PostMapping(ALL + "/{id}/readers")
  ModelAndView name(
      Viewer viewer,
      Frame frame,
      @PathVariable int id,
      @RequestParam MultiValueMap<String, String> typed) {
    var list = kept(viewer, id);
    var entry = Entry.of(typed);
    var person = choosing.person(viewer, entry, "who");
    if (person.isPresent() && person.get().id().equals(viewer.id())) {
      entry.refuse("who", "Nobody names themselves: who keeps the list, or another does.");
    }
    if (person.isEmpty() || !entry.isRight()) {
      return Pages.show(frame, drawing.one(viewer, list, entry));
    }
    var readers = new HashSet<>(list.readers());
    readers.add(person.get().id());
    put(viewer, list, readers);
    return Pages.goTo(href(id));
  }

  @Needs({Permission.ADMINISTER, Permission.ASSIGN})
  @PostMapping(ALL + "/{id}/readers/{reader}/removal")
  ModelAndView remove(Viewer viewer, @PathVariable int id, @PathVariable UUID reader) {
    var list = kept(viewer, id);
    var readers = new HashSet<>(list.readers());
    if (readers.remove(reader)) {
      put(viewer, list, readers);
    }
    return Pages.goTo(href(id));
  }

  @Needs({Permission.ADMINISTER, Permission.ASSIGN})
  @PostMapping(ALL + "/{id}/lifting")
  ModelAndView lift(Viewer viewer, @PathVariable int id) {
    var list = kept(viewer, id);
    changes.make(
        viewer,
        "lift-restriction",
        Map.of("of", list.title(), LIST, String.valueOf(id)),
        () -> restrictions.lift(viewer, id));
    return Pages.goTo(href(id));
  }

  private void put(Viewer viewer, Restriction list, Set<UUID> readers) {
    var facts =
        Changes.between(
            list.title(),
            Map.of("readers", drawing.names(viewer, list.readers())),
            Map.of("readers", drawing.names(viewer, readers)));
    facts.put(LIST, String.valueOf(list.id()));
    changes.make(
        viewer, "name-readers", facts, () -> restrictions.name(viewer, list.id(), readers));
  }

  /** To who neither keeps it nor administers, a list is not there. */
  private Restriction kept(Viewer viewer, int id) {
    return restrictions
        .find(viewer, id)
        .filter(list -> drawing.isKeptBy(viewer, list))
        .orElseThrow(Absent::new);
  }
}
