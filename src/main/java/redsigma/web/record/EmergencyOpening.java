package redsigma.web.record;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Openings;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Opens a restricted record in an emergency. */
@Controller
class EmergencyOpening {

  private final Records records;

  EmergencyOpening(Records records) {
    this.records = records;
  }

  /** A reason too short to be one leads back to the question. */
  @Needs(Permission.BREAK_GLASS)
  @PostMapping("/records/{id}/openings")
  String open(
      Viewer viewer,
      @PathVariable RecordId id,
      @RequestParam String reason,
      RedirectAttributes next) {
    if (Openings.isReason(reason) && records.breakGlass(viewer, id, reason.strip())) {
      next.addFlashAttribute(
          "told", "Opened in an emergency, for one hour. Its owner has been told.");
    }
    return "redirect:/records/" + id;
  }
}
