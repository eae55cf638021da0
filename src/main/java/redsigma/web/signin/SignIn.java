package redsigma.web.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Open;
import redsigma.web.frame.Frame;

/** The sign-in page. The same words for every refusal: it tells nothing about accounts. */
@Controller
class SignIn {

  @Open
  @GetMapping("/sign-in")
  ModelAndView page(
      Frame frame,
      @RequestParam(required = false) @Nullable String failed,
      @RequestParam(required = false) @Nullable String ended,
      @RequestParam(required = false) @Nullable String left) {
    var page = new SignInPage(failed != null, ended != null, left != null);
    return new ModelAndView("signin/page", Map.of("frame", frame, "page", page));
  }
}
