package redsigma.web.keys;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.web.frame.Frame;

/** The page that lists the keys. */
@Controller
class Keys {

  @Needs(Permission.READ)
  @GetMapping("/keys")
  ModelAndView page(Frame frame) {
    return new ModelAndView("keys/page", Map.of("frame", frame));
  }
}
