package redsigma.web.home;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import redsigma.security.Access;
import redsigma.security.Alerts;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Needs;
import redsigma.web.frame.Times;

/** What the viewer must be told, on the home page until they say they have read it. */
@Controller
class Told {

  private final Alerts alerts;
  private final Access access;
  private final Times times;

  Told(Alerts alerts, Access access, Times times) {
    this.alerts = alerts;
    this.access = access;
    this.times = times;
  }

  List<HomePage.AlertLine> lines(Viewer viewer) {
    return alerts.unread(viewer, keepsStandards(viewer)).stream()
        .map(
            alert ->
                new HomePage.AlertLine(
                    "/records/" + alert.record(),
                    "/alerts/%d/reading".formatted(alert.id()),
                    alert.text(),
                    times.near(alert.at())))
        .toList();
  }

  @Needs(Permission.READ)
  @PostMapping("/alerts/{alert}/reading")
  String read(Viewer viewer, @PathVariable long alert) {
    alerts.read(viewer, keepsStandards(viewer), alert);
    return "redirect:/";
  }

  private boolean keepsStandards(Viewer viewer) {
    return access.may(viewer, Permission.AUDIT);
  }
}
