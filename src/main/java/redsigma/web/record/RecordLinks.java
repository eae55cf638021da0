package redsigma.web.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.record.LinkChange;
import redsigma.record.LinkResult;
import redsigma.record.LinkedRecord;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** Links are added on a record's page, changed, withdrawn, and put back. */
@Controller
class RecordLinks {

  private final Heads heads;
  private final LinkPages pages;
  private final LinkReader reader;
  private final Records records;

  RecordLinks(Heads heads, LinkPages pages, LinkReader reader, Records records) {
    this.heads = heads;
    this.pages = pages;
    this.reader = reader;
    this.records = records;
  }

  @Needs(Permission.WRITE)
  @GetMapping("/records/{id}/links/new")
  ModelAndView add(
      Viewer viewer,
      Frame frame,
      Model told,
      @PathVariable RecordId id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam Optional<RecordId> other) {
    var opened = heads.open(viewer, id, "links", told);
    var form =
        other
            .map(
                there ->
                    pages.joining(viewer, opened.record(), there, "", LinkForm.Terms.NONE, null))
            .orElseGet(() -> pages.seeking(viewer, opened.record(), words));
    return page(frame, opened, form);
  }

  @Needs(Permission.WRITE)
  @GetMapping("/records/{id}/links/{link}")
  ModelAndView change(
      Viewer viewer,
      Frame frame,
      Model told,
      @PathVariable RecordId id,
      @PathVariable RecordId link) {
    var opened = heads.open(viewer, id, "links", told);
    var linked = records.link(viewer, id, link).orElseThrow(Absent::new);
    return page(
        frame,
        opened,
        pages.changing(viewer, opened.record(), linked, pages.terms(viewer, linked), null));
  }

  @Needs(Permission.WRITE)
  @PostMapping("/records/{id}/links")
  ModelAndView put(
      Viewer viewer,
      Frame frame,
      Model model,
      @PathVariable RecordId id,
      @ModelAttribute LinkReader.Typed typed,
      RedirectAttributes told) {
    if (!RecordId.isId(Objects.requireNonNullElse(typed.other(), ""))) {
      throw new Absent();
    }
    var other = RecordId.of(typed.other());
    return switch (reader.read(viewer, id, other, typed)) {
      case LinkReader.Read.Wrong wrong -> again(viewer, frame, model, id, typed, wrong.message());
      case LinkReader.Read.Right right ->
          switch (records.putLinks(viewer, List.of(right.link())).getFirst()) {
            case LinkResult.Rejected rejected ->
                again(viewer, frame, model, id, typed, rejected.problem());
            case LinkResult.Written written -> done(told, id, written.id(), "Link saved");
            case LinkResult.Unchanged same -> done(told, id, same.id(), "Nothing was changed");
          };
    };
  }

  @Needs(Permission.WRITE)
  @PostMapping("/records/{id}/links/{link}/withdrawal")
  ModelAndView withdraw(
      Viewer viewer,
      @PathVariable RecordId id,
      @PathVariable RecordId link,
      RedirectAttributes told) {
    var linked = records.link(viewer, id, link).orElseThrow(Absent::new);
    records.putLinks(viewer, List.of(new LinkChange.End(link)));
    told.addFlashAttribute("told", "Link to %s withdrawn.".formatted(linked.other().title()));
    told.addFlashAttribute("undo", undo(viewer, id, linked));
    return new ModelAndView("redirect:/records/" + id);
  }

  private Undo undo(Viewer viewer, RecordId id, LinkedRecord linked) {
    var link = linked.link();
    var terms = pages.terms(viewer, linked);
    var role = link.role() == null ? "" : link.role();
    return new Undo(
        "/records/%s/links".formatted(id),
        link.id().toString(),
        "%s:%s:%s".formatted(link.type(), role, linked.reversed() ? "r" : "f"),
        linked.other().id().toString(),
        terms.from(),
        terms.until(),
        terms.certainty(),
        terms.proof(),
        terms.grading());
  }

  private ModelAndView again(
      Viewer viewer, Frame frame, Model model, RecordId id, LinkReader.Typed typed, String error) {
    var opened = heads.open(viewer, id, "links", model);
    var standing =
        typed.link().isBlank()
            ? Optional.<LinkedRecord>empty()
            : records.link(viewer, id, RecordId.of(typed.link()));
    var form =
        standing
            .map(linked -> pages.changing(viewer, opened.record(), linked, typed.terms(), error))
            .orElseGet(
                () ->
                    pages.joining(
                        viewer,
                        opened.record(),
                        RecordId.of(typed.other()),
                        typed.kind(),
                        typed.terms(),
                        error));
    var page = page(frame, opened, form);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView done(
      RedirectAttributes told, RecordId id, RecordId link, String words) {
    told.addFlashAttribute("told", words);
    return new ModelAndView("redirect:/records/%s#link-%s".formatted(id, link));
  }

  private static ModelAndView page(Frame frame, Heads.Opened opened, LinkForm form) {
    return new ModelAndView(
        "record/link", Heads.model(opened.in(frame), opened.head(), "form", form));
  }
}
