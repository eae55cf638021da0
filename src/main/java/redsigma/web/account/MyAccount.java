package redsigma.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.security.Open;
import redsigma.security.Viewer;
import redsigma.security.signin.PasswordChanges;
import redsigma.security.signin.PasswordChanges.Asked;
import redsigma.security.signin.PasswordChanges.Outcome.Changed;
import redsigma.security.signin.PasswordChanges.Outcome.TooEasy;
import redsigma.security.signin.PasswordChanges.Outcome.WrongPassword;
import redsigma.security.signin.Sessions;
import redsigma.web.frame.Frame;
import redsigma.web.frame.SignInJournal;

/** "My account", for whoever is signed in, whatever their roles: each handler takes a Viewer. */
@Controller
class MyAccount {

  private static final String PAGE = "/account";
  private static final String TOLD = "told";

  private final AccountDrawing drawing;
  private final PasswordChanges changes;
  private final Sessions sessions;
  private final SignInJournal journal;

  MyAccount(
      AccountDrawing drawing, PasswordChanges changes, Sessions sessions, SignInJournal journal) {
    this.drawing = drawing;
    this.changes = changes;
    this.sessions = sessions;
    this.journal = journal;
  }

  @Open
  @GetMapping(PAGE)
  ModelAndView page(Viewer viewer, Frame frame, Model model, HttpServletRequest request) {
    var told = model.getAttribute(TOLD) instanceof String words ? words : null;
    return page(viewer, frame, request, PasswordTrouble.NONE, told);
  }

  @Open
  @PostMapping(PAGE + "/password")
  ModelAndView change(
      Viewer viewer,
      Frame frame,
      @RequestParam String current,
      @RequestParam String fresh,
      HttpServletRequest request,
      RedirectAttributes next) {
    var asked = new Asked(request.getRemoteAddr(), request.getSession().getId());
    return switch (changes.change(viewer, current, fresh, asked)) {
      case Changed() -> {
        journal.note(viewer, "password-changed", Map.of());
        yield back(next, "password");
      }
      case WrongPassword() -> {
        journal.note(viewer, "password-change-refused", Map.of());
        yield refused(viewer, frame, request, new PasswordTrouble(true, Set.of()));
      }
      case TooEasy(var faults) ->
          refused(viewer, frame, request, new PasswordTrouble(false, faults));
    };
  }

  @Open
  @PostMapping(PAGE + "/sessions/{id}/ending")
  ModelAndView end(Viewer viewer, @PathVariable String id, RedirectAttributes next) {
    if (sessions.end(viewer.username(), id)) {
      journal.note(viewer, "session-ended", Map.of());
    }
    return back(next, "session");
  }

  @Open
  @PostMapping(PAGE + "/sessions/ending")
  ModelAndView endOthers(Viewer viewer, HttpServletRequest request, RedirectAttributes next) {
    int ended = sessions.endOthers(viewer.username(), request.getSession().getId());
    journal.note(viewer, "sessions-ended", Map.of("sessions", String.valueOf(ended)));
    return back(next, "sessions");
  }

  private ModelAndView refused(
      Viewer viewer, Frame frame, HttpServletRequest request, PasswordTrouble trouble) {
    var page = page(viewer, frame, request, trouble, null);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      PasswordTrouble trouble,
      @Nullable String told) {
    var page = drawing.page(viewer, request, trouble, told);
    return new ModelAndView("account/page", Map.of("frame", frame.in("account"), "page", page));
  }

  private static ModelAndView back(RedirectAttributes next, String told) {
    next.addFlashAttribute(TOLD, told);
    return new ModelAndView("redirect:" + PAGE);
  }
}
