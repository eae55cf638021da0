package redsigma.web.application;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** The pages of the applications, drawn from the menu alone. */
@Controller
class Applications {

  @Needs(Permission.READ)
  @GetMapping("/applications/{name}")
  ModelAndView application(Frame frame, @PathVariable String name) {
    var app =
        frame.menu().apps().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(Absent::new);
    return new ModelAndView("application/page", Map.of("frame", frame.in(name), "app", app));
  }

  @Needs(Permission.WRITE)
  @GetMapping("/new")
  ModelAndView choice(Frame frame) {
    return new ModelAndView("application/new", Map.of("frame", frame.in("new")));
  }
}
