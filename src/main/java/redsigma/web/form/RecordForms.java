package redsigma.web.form;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.record.Drafts;
import redsigma.record.RecordId;
import redsigma.record.SaveResult;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.ReasonWanted;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** The form of a new record and of one to change, and what its buttons do. */
@Controller
class RecordForms {

  private final FormPages pages;
  private final FormSaving saving;
  private final FormOpening opening;
  private final Comparison comparison;
  private final Drafts drafts;
  private final Uploads uploads;

  RecordForms(
      FormPages pages,
      FormSaving saving,
      FormOpening opening,
      Comparison comparison,
      Drafts drafts,
      Uploads uploads) {
    this.pages = pages;
    this.saving = saving;
    this.opening = opening;
    this.comparison = comparison;
    this.drafts = drafts;
    this.uploads = uploads;
  }

  @Needs(Permission.WRITE)
  @GetMapping("/records/new")
  ModelAndView blank(
      Viewer viewer, Frame frame, @RequestParam String type, FormOpening.Wanted wanted) {
    return pages.page(viewer, frame, opening.blank(viewer, type, wanted), List.of());
  }

  @Needs(Permission.WRITE)
  @GetMapping("/records/{id}/edit")
  ModelAndView edit(Viewer viewer, Frame frame, @PathVariable RecordId id) {
    return pages.page(viewer, frame, opening.edit(viewer, id), List.of());
  }

  @Needs(Permission.WRITE)
  @PostMapping({"/records", "/records/{id}"})
  ModelAndView submit(
      Viewer viewer,
      Frame frame,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultiValueMap<String, MultipartFile> files,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
      RedirectAttributes told) {
    var entries = new Entries(form);
    var sheet = Sheet.posted(form).orElseThrow(Absent::new);
    var press = entries.first("do");
    var taken = uploads.take(viewer, opening.schema(viewer), sheet, files, press, part);
    var posted = taken.sheet();
    if (!taken.mistakes().isEmpty()) {
      drafts.keep(viewer, opening.draft(viewer, posted));
      return pages.page(viewer, frame, posted, taken.mistakes());
    }
    return switch (press) {
      case "", "save" -> save(viewer, frame, posted, told);
      case "settle" -> save(viewer, frame, opening.settle(viewer, posted, entries), told);
      default -> press(viewer, posted, press);
    };
  }

  /**
   * A button inside the form: the draft is kept, so that the page it leads to can be gone back to.
   */
  private ModelAndView press(Viewer viewer, Sheet posted, String button) {
    var sheet = opening.apply(viewer, posted, button);
    drafts.keep(viewer, opening.draft(viewer, sheet));
    return new ModelAndView(
        "redirect:/drafts/%s#%s".formatted(sheet.draft(), FormActions.anchor(button)));
  }

  private ModelAndView save(Viewer viewer, Frame frame, Sheet posted, RedirectAttributes told) {
    var sheet = opening.tidy(viewer, posted);
    try {
      return saved(viewer, frame, sheet, told);
    } catch (ReasonWanted wanted) {
      drafts.keep(viewer, opening.draft(viewer, sheet)); // asked for again, and no word is lost
      throw wanted;
    }
  }

  private ModelAndView saved(Viewer viewer, Frame frame, Sheet sheet, RedirectAttributes told) {
    return switch (saving.save(viewer, opening.schema(viewer), sheet)) {
      case Outcome.Done done -> done(done, told);
      case Outcome.Mend mend -> {
        drafts.keep(viewer, opening.draft(viewer, sheet));
        yield pages.page(viewer, frame, sheet, mend.mistakes());
      }
      case Outcome.Overtaken overtaken -> {
        drafts.keep(viewer, opening.draft(viewer, sheet));
        yield comparison.page(viewer, frame, sheet, overtaken);
      }
    };
  }

  private static ModelAndView done(Outcome.Done done, RedirectAttributes told) {
    told.addFlashAttribute("told", done.changed() ? "Saved" : "Nothing was changed");
    told.addFlashAttribute(
        "warnings",
        new ArrayList<>(done.warnings().stream().map(SaveResult.Problem::message).toList()));
    return new ModelAndView("redirect:/records/" + done.id());
  }
}
