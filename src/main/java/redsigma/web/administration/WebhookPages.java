package redsigma.web.administration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.schema.Schemas;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.webhook.Deliveries;
import redsigma.webhook.Webhook;
import redsigma.webhook.Webhooks;

/** Webhooks: made, tried, stopped and resumed, with what was sent lately. */
@Controller
class WebhookPages {

  private static final String ALL = "/administration/webhooks";
  private static final String ONE = ALL + "/{webhook}";

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final WebhookDrawing drawing;
  private final Schemas schemas;

  WebhookPages(Webhooks webhooks, Deliveries deliveries, WebhookDrawing drawing, Schemas schemas) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.drawing = drawing;
    this.schemas = schemas;
  }

  static String href(UUID webhook) {
    return ALL + "/" + webhook;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ALL)
  ModelAndView all(Viewer viewer, Frame frame) {
    return Pages.show(frame, drawing.all(viewer, Entry.showing(Map.of("links", List.of("all")))));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL)
  ModelAndView make(Viewer viewer, Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entry = Entry.of(typed);
    var asked =
        new Webhooks.Asked(
            entry.text("account"), entry.text("label"), entry.text("url"), types(entry));
    return switch (webhooks.make(viewer, asked)) {
      case Webhooks.Outcome.Made(Webhook made) -> Pages.goTo(href(made.id()));
      case Webhooks.Outcome.Refused(String member, String why) -> {
        entry.refuse(member, why);
        yield Pages.show(frame, drawing.all(viewer, entry));
      }
    };
  }

  /** None chosen means all; links are chosen together or not at all. */
  private Set<String> types(Entry entry) {
    var schema = schemas.current();
    var chosen = new HashSet<>(entry.all("types"));
    boolean links = !entry.text("links").equals("none");
    if (chosen.isEmpty() && links) {
      return Set.of();
    }
    if (chosen.isEmpty()) {
      return schema.types().keySet();
    }
    if (links) {
      chosen.addAll(schema.linkTypes().keySet());
    }
    return chosen;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ONE)
  ModelAndView one(Viewer viewer, Frame frame, @PathVariable UUID webhook) {
    var found = webhooks.find(viewer, webhook).orElseThrow(Absent::new);
    return Pages.show(frame, drawing.one(viewer, found));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/pings")
  ModelAndView ping(Viewer viewer, @PathVariable UUID webhook) {
    return after(deliveries.ping(viewer, webhook).isPresent(), href(webhook));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/pause")
  ModelAndView pause(Viewer viewer, @PathVariable UUID webhook) {
    return after(webhooks.pause(viewer, webhook), href(webhook));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/resumption")
  ModelAndView resume(Viewer viewer, @PathVariable UUID webhook) {
    return after(webhooks.resume(viewer, webhook), href(webhook));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/keys")
  ModelAndView renewKey(Viewer viewer, @PathVariable UUID webhook) {
    return after(webhooks.renewKey(viewer, webhook), href(webhook));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/removal")
  ModelAndView remove(Viewer viewer, @PathVariable UUID webhook) {
    return after(webhooks.remove(viewer, webhook), ALL);
  }

  /** What its account may not see any more is not sent again. */
  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/deliveries/{delivery}/redeliveries")
  ModelAndView again(Viewer viewer, @PathVariable UUID webhook, @PathVariable UUID delivery) {
    return after(deliveries.again(viewer, webhook, delivery).isPresent(), href(webhook));
  }

  private static ModelAndView after(boolean done, String href) {
    if (!done) {
      throw new Absent();
    }
    return Pages.goTo(href);
  }
}
