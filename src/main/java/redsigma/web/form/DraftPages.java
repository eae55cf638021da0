package redsigma.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import redsigma.record.Drafts;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Needs;
import redsigma.web.frame.PageBefore;

/** Forms that are kept as they are typed, taken up again, or thrown away. */
@Controller
class DraftPages {

  private final Drafts drafts;
  private final Records records;
  private final FormPages pages;
  private final FormOpening opening;
  private final Clock clock;

  DraftPages(Drafts drafts, Records records, FormPages pages, FormOpening opening, Clock clock) {
    this.drafts = drafts;
    this.records = records;
    this.pages = pages;
    this.opening = opening;
    this.clock = clock;
  }

  /**
   * A draft that was saved leads to its record, a discarded one to where it can be had back: the
   * back button loses nobody.
   */
  @Needs(Permission.WRITE)
  @GetMapping("/drafts/{id}")
  ModelAndView resume(Viewer viewer, Frame frame, @PathVariable UUID id) {
    return drafts
        .find(viewer, id)
        .map(draft -> pages.page(viewer, frame, Sheet.of(draft), List.of()))
        .orElseGet(() -> new ModelAndView("redirect:" + successor(viewer, id)));
  }

  private String successor(Viewer viewer, UUID id) {
    var discarded =
        drafts.discarded(viewer, Drafts.RETURNABLE).stream()
            .anyMatch(draft -> draft.id().equals(id));
    return discarded
        ? "/#drafts"
        : records
            .find(viewer, new RecordId(id))
            .map(record -> "/records/" + record.id())
            .orElseThrow(Absent::new);
  }

  /** Keeps a form as it stands, and tells which of its parts have no purpose as it stands. */
  @Needs(Permission.WRITE)
  @PostMapping("/drafts/{id}")
  ResponseEntity<Kept> keep(
      Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
    var sheet = Sheet.posted(form).filter(posted -> posted.draft().equals(id));
    return sheet
        .map(
            posted -> {
              drafts.keep(viewer, opening.draft(viewer, posted));
              return ResponseEntity.ok(kept(viewer, posted));
            })
        .orElseGet(() -> ResponseEntity.badRequest().build());
  }

  /** Throws the draft away, and goes on where that was asked for. */
  @Needs(Permission.WRITE)
  @PostMapping("/drafts/{id}/removal")
  RedirectView discard(Viewer viewer, @PathVariable UUID id, HttpServletRequest request) {
    drafts.discard(viewer, id);
    return new RedirectView(PageBefore.of(request));
  }

  @Needs(Permission.WRITE)
  @PostMapping("/drafts/{id}/return")
  RedirectView bringBack(Viewer viewer, @PathVariable UUID id) {
    drafts.bringBack(viewer, id);
    return new RedirectView("/drafts/" + id);
  }

  /** When a form was kept, and the ids of its parts that stand hidden and in sight. */
  record Kept(String at, List<String> hidden, List<String> seen) {}

  private Kept kept(Viewer viewer, Sheet sheet) {
    var hidden = new ArrayList<String>();
    var seen = new ArrayList<String>();
    var schema = opening.schema(viewer);
    var type = schema.type(sheet.type());
    for (var section :
        FormDrawing.sections(
            schema, type, sheet.entries(), List.of(), Known.NOTHING, clock.instant())) {
      (section.hidden() ? hidden : seen).add(section.id());
      for (var field : section.fields()) {
        (field.around().hidden() ? hidden : seen).add(field.around().id());
      }
    }
    return new Kept(clockTime(), hidden, seen);
  }

  private String clockTime() {
    var local = clock.instant().atZone(Times.LONDON);
    return "%02d:%02d".formatted(local.getHour(), local.getMinute());
  }
}
