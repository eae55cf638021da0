package redsigma.web.administration;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import redsigma.web.frame.Frame;

/** Hands an administration page to its template. */
final class Pages {

  private Pages() {}

  static ModelAndView show(Frame frame, AdministrationPage page) {
    var shown = new ModelAndView("administration/page", Map.of("frame", frame, "page", page));
    if (!page.errors().isEmpty()) {
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return shown;
  }

  static ModelAndView goTo(String href) {
    return new ModelAndView("redirect:" + href);
  }
}
