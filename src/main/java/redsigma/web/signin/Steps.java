package redsigma.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Open;
import redsigma.security.Viewer;
import redsigma.security.signin.Door.Step;
import redsigma.security.signin.SecondFactors;
import redsigma.web.account.EnrolmentView;
import redsigma.web.frame.Admissions;
import redsigma.web.frame.Frame;
import redsigma.web.frame.SignInJournal;

/** The second factor, asked for or set up between the password and the first page. */
@Controller
class Steps {

  private static final String REDIRECT = "redirect:";

  private final Admissions arrivals;
  private final SecondFactors factors;
  private final SignInJournal journal;

  Steps(Admissions arrivals, SecondFactors factors, SignInJournal journal) {
    this.arrivals = arrivals;
    this.factors = factors;
    this.journal = journal;
  }

  @Open
  @GetMapping("/sign-in/code")
  ModelAndView code(
      Frame frame,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable String failed) {
    arrivals.at(Step.CODE, request);
    return new ModelAndView("signin/code", Map.of("frame", frame, "failed", failed != null));
  }

  @Open
  @PostMapping("/sign-in/code")
  ModelAndView code(
      @RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
    var viewer = arrivals.at(Step.CODE, request);
    if (!factors.checks(viewer, code, request.getRemoteAddr())) {
      return failed(viewer, "/sign-in/code?failed");
    }
    return new ModelAndView(REDIRECT + arrivals.done(Step.CODE, request, response));
  }

  @Open
  @GetMapping("/sign-in/second-factor")
  ModelAndView enrolment(
      Frame frame,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable String failed) {
    var viewer = arrivals.at(Step.ENROLMENT, request);
    var page = EnrolmentView.of(factors.enrol(viewer), failed != null);
    return new ModelAndView("signin/second-factor", Map.of("frame", frame, "page", page));
  }

  @Open
  @PostMapping("/sign-in/second-factor")
  ModelAndView enrol(
      @RequestParam String code,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    var viewer = arrivals.at(Step.ENROLMENT, request);
    var recovery = factors.confirm(viewer, code, request.getRemoteAddr());
    if (recovery.isEmpty()) {
      return failed(viewer, "/sign-in/second-factor?failed");
    }
    journal.note(viewer, "second-factor-added", Map.of());
    var next = arrivals.done(Step.ENROLMENT, request, response);
    return new ModelAndView(
        "signin/recovery", Map.of("frame", frame, "codes", recovery.get(), "next", next));
  }

  private ModelAndView failed(Viewer viewer, String page) {
    journal.note(viewer, "second-factor-failed", Map.of());
    return new ModelAndView(REDIRECT + page);
  }
}
