package redsigma.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Open;
import redsigma.security.signin.Door.Step;
import redsigma.security.signin.PasswordChanges;
import redsigma.security.signin.PasswordChanges.Asked;
import redsigma.security.signin.PasswordChanges.Outcome.Changed;
import redsigma.security.signin.PasswordChanges.Outcome.TooEasy;
import redsigma.security.signin.PasswordChanges.Outcome.WrongPassword;
import redsigma.web.account.PasswordTrouble;
import redsigma.web.frame.Admissions;
import redsigma.web.frame.Frame;
import redsigma.web.frame.SignInJournal;

/** Choosing one's own password in place of one that served a single time. */
@Controller
class NewPassword {

  private final Admissions arrivals;
  private final PasswordChanges changes;
  private final SignInJournal journal;

  NewPassword(Admissions arrivals, PasswordChanges changes, SignInJournal journal) {
    this.arrivals = arrivals;
    this.changes = changes;
    this.journal = journal;
  }

  @Open
  @GetMapping("/sign-in/new-password")
  ModelAndView page(Frame frame, HttpServletRequest request) {
    arrivals.at(Step.NEW_PASSWORD, request);
    return page(frame, PasswordTrouble.NONE);
  }

  @Open
  @PostMapping("/sign-in/new-password")
  ModelAndView change(
      @RequestParam String current,
      @RequestParam String fresh,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    var viewer = arrivals.at(Step.NEW_PASSWORD, request);
    var asked = new Asked(request.getRemoteAddr(), request.getSession().getId());
    return switch (changes.change(viewer, current, fresh, asked)) {
      case Changed() -> {
        journal.note(viewer, "password-changed", Map.of());
        yield new ModelAndView("redirect:" + arrivals.done(Step.NEW_PASSWORD, request, response));
      }
      case WrongPassword() -> {
        journal.note(viewer, "password-change-refused", Map.of());
        yield refused(frame, new PasswordTrouble(true, Set.of()));
      }
      case TooEasy(var faults) -> refused(frame, new PasswordTrouble(false, faults));
    };
  }

  private static ModelAndView refused(Frame frame, PasswordTrouble trouble) {
    var page = page(frame, trouble);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(Frame frame, PasswordTrouble trouble) {
    return new ModelAndView("signin/new-password", Map.of("frame", frame, "trouble", trouble));
  }
}
