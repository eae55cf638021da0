package redsigma.web.reason;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Takes the reason, and leads on to the page that was asked for. */
@Controller
class GivenReasons {

  private final Records records;

  GivenReasons(Records records) {
    this.records = records;
  }

  /**
   * A reason that does not do is asked for again.
   *
   * @param again one of the officer's last reasons, when its button was pressed
   */
  @Needs(Permission.READ)
  @PostMapping("/records/{id}/reasons")
  RedirectView give(
      Viewer viewer,
      @PathVariable RecordId id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String again,
      @RequestParam(defaultValue = "false") boolean incident,
      @RequestParam(defaultValue = "") String next) {
    if (!records.giveReason(viewer, id, again.isBlank() ? reason : again, incident)) {
      records.find(viewer, id);
    }
    var page = new RedirectView(ReasonAsked.own(next, "/records/" + id));
    page.setExpandUriTemplateVariables(false);
    return page;
  }
}
