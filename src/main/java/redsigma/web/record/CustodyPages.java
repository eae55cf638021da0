package redsigma.web.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.record.SaveResult.Conflict;
import redsigma.record.SaveResult.Rejected;
import redsigma.record.SaveResult.Saved;
import redsigma.record.SaveResult.Unchanged;
import redsigma.security.Marking;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** Marks a record, hands it to a unit, puts it under a restriction. */
@Controller
class CustodyPages {

  private final Heads heads;
  private final Custodies custodies;
  private final Records records;

  CustodyPages(Heads heads, Custodies custodies, Records records) {
    this.heads = heads;
    this.custodies = custodies;
    this.records = records;
  }

  /** What the form sends; a part that was not on it is null and stays as it is. */
  record Sent(
      int version,
      @Nullable String marking,
      @Nullable String handling,
      @Nullable String unit,
      @Nullable Integer restriction,
      @Nullable String reason) {}

  @Needs(Permission.WRITE)
  @GetMapping("/records/{id}/custody")
  ModelAndView page(Viewer viewer, Frame frame, Model told, @PathVariable RecordId id) {
    return page(viewer, frame, told, id, null);
  }

  @Needs(Permission.WRITE)
  @PostMapping("/records/{id}/custody")
  ModelAndView change(
      Viewer viewer,
      Frame frame,
      Model told,
      @PathVariable RecordId id,
      @ModelAttribute Sent sent,
      RedirectAttributes next) {
    var record = records.find(viewer, id).orElseThrow(Absent::new);
    return switch (save(viewer, record, sent)) {
      case Saved saved -> seenAfter(viewer, id, next);
      case Unchanged same -> new ModelAndView("redirect:/records/" + id);
      case Rejected no -> page(viewer, frame, told, id, no.problems().getFirst().message());
      case Conflict moved ->
          page(
              viewer,
              frame,
              told,
              id,
              "Someone changed the record meanwhile. Look again, then save.");
    };
  }

  private SaveResult save(Viewer viewer, Record record, Sent sent) {
    var current = custodies.form(viewer, record, null);
    var custody =
        Custody.SAME
            .withMarking(sent.marking() == null ? null : Marking.of(sent.marking()))
            .withHandling(sent.handling())
            .withUnit(record.unit().equals(sent.unit()) ? null : sent.unit())
            .withRestriction(
                current.restrictions().stream()
                        .filter(CustodyForm.Option::chosen)
                        .anyMatch(now -> now.value().equals(String.valueOf(sent.restriction())))
                    ? null
                    : sent.restriction());
    var seen = Change.of(record, record.data()).withCustody(custody).because(sent.reason());
    return records.save(viewer, seen.at(sent.version()));
  }

  private ModelAndView seenAfter(Viewer viewer, RecordId id, RedirectAttributes next) {
    next.addFlashAttribute("told", "Saved. It is now kept so.");
    return new ModelAndView(
        !records.findAll(viewer, List.of(id)).isEmpty() ? "redirect:/records/" + id : "redirect:/");
  }

  private ModelAndView page(
      Viewer viewer, Frame frame, Model told, RecordId id, @Nullable String error) {
    var opened = heads.open(viewer, id, "keeping", told);
    var form = custodies.form(viewer, opened.record(), error);
    var page =
        new ModelAndView(
            "record/custody", Heads.model(opened.in(frame), opened.head(), "form", form));
    if (error != null) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
