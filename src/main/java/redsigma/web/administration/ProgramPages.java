package redsigma.web.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Program;
import redsigma.security.Programs;
import redsigma.security.Token;
import redsigma.security.Tokens;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** Programs that ask the API: their accounts are made here, and their tokens made and ended. */
@Controller
class ProgramPages {

  private static final String ALL = "/administration/programs";
  private static final String ONE = ALL + "/{name}";
  private static final int LONGEST_DAYS = 366;

  private final Programs programs;
  private final Tokens tokens;
  private final ProgramDrawing drawing;
  private final Choosing choosing;
  private final Changes changes;
  private final Clock clock;

  ProgramPages(
      Programs programs,
      Tokens tokens,
      ProgramDrawing drawing,
      Choosing choosing,
      Changes changes,
      Clock clock) {
    this.programs = programs;
    this.tokens = tokens;
    this.drawing = drawing;
    this.choosing = choosing;
    this.changes = changes;
    this.clock = clock;
  }

  static String href(String name) {
    return ALL + "/" + name;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ALL)
  ModelAndView all(Viewer viewer, Frame frame) {
    return Pages.show(frame, drawing.all(viewer, Entry.blank()));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL)
  ModelAndView add(Viewer viewer, Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entry = Entry.of(typed);
    var name = entry.needed("name", 40, "Give the program a name.");
    if (!name.isEmpty() && !programs.isNewName(name)) {
      entry.refuse(
          "name", "Use a new name of small letters, digits and hyphens, such as crm-feed.");
    }
    var unit = entry.chosen("unit", choosing.units(viewer).keySet(), "Choose a unit.");
    var roles = entry.chosen("roles", choosing.roles().keySet());
    var owner = choosing.person(viewer, entry, "owner");
    if (owner.isEmpty() || !entry.isRight()) {
      return Pages.show(frame, drawing.all(viewer, entry));
    }
    var who = owner.get().username();
    var facts = Map.of("of", name, "unit", unit, "roles", Changes.listed(roles), "owner", who);
    changes.make(viewer, "add-program", facts, () -> programs.add(viewer, name, unit, roles, who));
    return Pages.goTo(href(name));
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ONE)
  ModelAndView one(Viewer viewer, Frame frame, @PathVariable String name) {
    return Pages.show(frame, drawing.one(viewer, found(viewer, name), Entry.blank(), null));
  }

  /** The secret stands on the answer itself: it is kept nowhere, and not shown again. */
  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/tokens")
  ModelAndView make(
      Viewer viewer,
      Frame frame,
      @PathVariable String name,
      @RequestParam MultiValueMap<String, String> typed) {
    var program = found(viewer, name);
    var entry = Entry.of(typed);
    var label = entry.needed("label", 100, "Say what the token is for.");
    var scopes = entry.chosen("scopes", ProgramDrawing.SCOPES.keySet());
    if (scopes.isEmpty()) {
      entry.refuse("scopes", "Choose at least one thing that it may do.");
    }
    var until = until(entry);
    if (!entry.isRight()) {
      return Pages.show(frame, drawing.one(viewer, program, entry, null));
    }
    var issued = issue(viewer, program, label, scopes, until);
    return Pages.show(frame, drawing.one(viewer, program, Entry.blank(), issued.secret()));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/tokens/{token}/revocation")
  ModelAndView revoke(Viewer viewer, @PathVariable String name, @PathVariable UUID token) {
    var program = found(viewer, name);
    var facts = Map.of("of", program.username(), "token", token.toString());
    if (tokens.of(viewer, name).stream().anyMatch(each -> each.id().equals(token))) {
      changes.make(viewer, "revoke-token", facts, () -> tokens.revoke(viewer, token));
    }
    return Pages.goTo(href(name));
  }

  private Token.Issued issue(
      Viewer viewer, Program program, String label, Set<String> scopes, Instant until) {
    var permissions = scopes.stream().map(Permission::valueOf).collect(Collectors.toSet());
    var facts =
        Map.of(
            "of", program.username(),
            "label", label,
            "scopes", Changes.listed(scopes),
            "until", until.toString());
    return changes.makeAnd(
        viewer,
        "make-token",
        facts,
        () -> tokens.issueFor(viewer, program.username(), label, permissions, until));
  }

  private Instant until(Entry entry) {
    var days = entry.text("days");
    if (!days.matches("[1-9]\\d{0,2}") || Integer.parseInt(days) > LONGEST_DAYS) {
      entry.refuse("days", "Give a number of days from 1 to %d.".formatted(LONGEST_DAYS));
      return clock.instant();
    }
    return clock.instant().plus(Duration.ofDays(Integer.parseInt(days)));
  }

  private Program found(Viewer viewer, String name) {
    return programs.find(viewer, name).orElseThrow(Absent::new);
  }
}
