package redsigma.web.look;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.web.frame.Frame;

/** The page that shows every component in all its states, for those who build and check pages. */
@Controller
class StyleGuide {

  @Needs(Permission.ADMINISTER)
  @GetMapping("/look")
  ModelAndView page(Frame frame) {
    return new ModelAndView("look/page", Map.of("frame", frame.in("administration")));
  }
}
