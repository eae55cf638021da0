package redsigma.web.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Open;
import redsigma.security.signin.SignInSettings;
import redsigma.web.frame.Frame;
import redsigma.web.frame.GateAddition;

/** The sign-in page. The same words for every refusal: it tells nothing about accounts. */
@Controller
class SignIn {

  private final SignInSettings settings;
  private final ObjectProvider<GateAddition> others;

  SignIn(SignInSettings settings, ObjectProvider<GateAddition> others) {
    this.settings = settings;
    this.others = others;
  }

  @Open
  @GetMapping("/sign-in")
  ModelAndView page(
      Frame frame,
      @RequestParam(required = false) @Nullable String failed,
      @RequestParam(required = false) @Nullable String ended,
      @RequestParam(required = false) @Nullable String left,
      @RequestParam(required = false) @Nullable String refused) {
    var page =
        new SignInPage(
            SignInPage.Notice.of(failed != null, refused != null, ended != null, left != null),
            settings.local(),
            others.stream().map(each -> new SignInPage.Way(each.label(), each.href())).toList());
    return new ModelAndView("signin/page", Map.of("frame", frame, "page", page));
  }
}
