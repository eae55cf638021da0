package redsigma.web.administration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import redsigma.audit.AuditLine;
import redsigma.audit.AuditTrail;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Restrictions;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Times;

/** Who made a restriction list, named and removed readers, changed its end: out of the journal. */
@Controller
class RestrictionHistory {

  private static final int SHOWN = 200;
  private static final Map<String, String> DEEDS =
      Map.of(
          "add-restriction", "Made",
          "name-readers", "Readers named anew",
          "change-expiry", "End changed",
          "lift-restriction", "Lifted");

  private final Restrictions restrictions;
  private final RestrictionDrawing drawing;
  private final AuditTrail trail;
  private final Times times;

  RestrictionHistory(
      Restrictions restrictions, RestrictionDrawing drawing, AuditTrail trail, Times times) {
    this.restrictions = restrictions;
    this.drawing = drawing;
    this.trail = trail;
    this.times = times;
  }

  @Needs({Permission.ADMINISTER, Permission.ASSIGN, Permission.AUDIT})
  @GetMapping("/administration/restrictions/{id}/history")
  ModelAndView history(Viewer viewer, Frame frame, @PathVariable int id) {
    var list =
        restrictions
            .find(viewer, id)
            .filter(each -> drawing.isToldOf(viewer, each))
            .orElseThrow(Absent::new);
    boolean clear = drawing.isClearTo(viewer, list);
    var lines =
        trail.ofRestriction(viewer, id, SHOWN).stream().map(line -> line(line, clear)).toList();
    var listing =
        Part.Listing.of(
            "The latest first",
            List.of("When", "Who", "What", "From what to what"),
            lines,
            "Nothing has been done to it since the journal tells of such lists.");
    var page =
        AdministrationPage.of(
                Section.RESTRICTIONS, "History of a restriction list", "", List.of(listing))
            .from(RestrictionPages.href(id), drawing.title(viewer, list));
    return Pages.show(frame, page);
  }

  private Part.Line line(AuditLine line, boolean clear) {
    var action = line.entry().action();
    return new Part.Line(
        times.exact(line.at()),
        null,
        List.of(line.officer(), DEEDS.getOrDefault(action, action), words(line.detail(), clear)),
        0,
        null);
  }

  /** What a closed list is called, and why it is, is for those who read it. */
  private static String words(Map<String, String> detail, boolean clear) {
    return detail.entrySet().stream()
        .filter(fact -> !fact.getKey().equals("restriction"))
        .filter(fact -> clear || !List.of("of", "reason").contains(fact.getKey()))
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .map(fact -> "%s: %s".formatted(fact.getKey(), fact.getValue()))
        .collect(Collectors.joining("; "));
  }
}
