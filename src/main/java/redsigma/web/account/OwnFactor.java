package redsigma.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.security.Open;
import redsigma.security.Viewer;
import redsigma.security.signin.Door;
import redsigma.security.signin.SecondFactors;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.SignInJournal;

/** Adding one's own second factor and taking it away, for whoever is signed in. */
@Controller
class OwnFactor {

  private static final String PAGE = "/account/second-factor";
  private static final String ACCOUNT = "redirect:/account";

  private final SecondFactors factors;
  private final Door door;
  private final SignInJournal journal;

  OwnFactor(SecondFactors factors, Door door, SignInJournal journal) {
    this.factors = factors;
    this.door = door;
    this.journal = journal;
  }

  @Open
  @GetMapping(PAGE)
  ModelAndView page(
      Viewer viewer, Frame frame, @RequestParam(required = false) @Nullable String failed) {
    if (!factors.offered() || factors.has(viewer)) {
      throw new Absent();
    }
    var page = EnrolmentView.of(factors.enrol(viewer), failed != null);
    return new ModelAndView(
        "account/second-factor", Map.of("frame", frame.in("account"), "page", page));
  }

  @Open
  @PostMapping(PAGE)
  ModelAndView add(
      Viewer viewer, Frame frame, @RequestParam String code, HttpServletRequest request) {
    if (!factors.offered() || factors.has(viewer)) {
      throw new Absent();
    }
    var codes = factors.confirm(viewer, code, request.getRemoteAddr());
    journal.note(
        viewer, codes.isPresent() ? "second-factor-added" : "second-factor-failed", Map.of());
    return codes
        .map(fresh -> recovery(frame, fresh))
        .orElseGet(() -> new ModelAndView("redirect:" + PAGE + "?failed"));
  }

  @Open
  @PostMapping(PAGE + "/removal")
  ModelAndView remove(
      Viewer viewer,
      @RequestParam String current,
      HttpServletRequest request,
      RedirectAttributes next) {
    if (factors.needs(viewer) || !door.confirms(viewer, current, request.getRemoteAddr())) {
      return refused(viewer, next);
    }
    factors.remove(viewer);
    journal.note(viewer, "second-factor-removed", Map.of());
    next.addFlashAttribute("told", "removed");
    return new ModelAndView(ACCOUNT);
  }

  @Open
  @PostMapping(PAGE + "/recovery-codes")
  ModelAndView recovery(
      Viewer viewer,
      Frame frame,
      @RequestParam String current,
      HttpServletRequest request,
      RedirectAttributes next) {
    if (!factors.has(viewer) || !door.confirms(viewer, current, request.getRemoteAddr())) {
      return refused(viewer, next);
    }
    journal.note(viewer, "recovery-codes-made", Map.of());
    return recovery(frame, factors.freshRecovery(viewer));
  }

  private ModelAndView refused(Viewer viewer, RedirectAttributes next) {
    journal.note(viewer, "second-factor-change-refused", Map.of());
    next.addFlashAttribute("told", "refused");
    return new ModelAndView(ACCOUNT);
  }

  private static ModelAndView recovery(Frame frame, List<String> codes) {
    return new ModelAndView(
        "account/recovery", Map.of("frame", frame.in("account"), "codes", codes));
  }
}
