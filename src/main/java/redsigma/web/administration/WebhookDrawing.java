package redsigma.web.administration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redsigma.record.Portrait.Fact;
import redsigma.schema.Schemas;
import redsigma.security.Program;
import redsigma.security.Programs;
import redsigma.security.Viewer;
import redsigma.web.frame.Names;
import redsigma.web.frame.Times;
import redsigma.webhook.Deliveries;
import redsigma.webhook.Delivery;
import redsigma.webhook.Webhook;
import redsigma.webhook.Webhooks;

/** Draws the webhooks' pages. */
@Component
class WebhookDrawing {

  private static final String ALL = "/administration/webhooks";
  private static final int SHOWN = 50;
  private static final Map<String, String> LINKS = links();
  private static final Part NO_PROGRAM =
      new Part.Way("A webhook tells a program. Add one first", "/administration/programs");

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final Programs programs;
  private final Schemas schemas;
  private final Names names;
  private final Times times;

  WebhookDrawing(
      Webhooks webhooks,
      Deliveries deliveries,
      Programs programs,
      Schemas schemas,
      Names names,
      Times times) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.programs = programs;
    this.schemas = schemas;
    this.names = names;
    this.times = times;
  }

  AdministrationPage all(Viewer viewer, Entry entry) {
    var lines = webhooks.all(viewer).stream().map(this::line).toList();
    var list =
        Part.Listing.of(
            "Webhooks",
            List.of("For", "Program", "Told at", "State"),
            lines,
            "Make one below for a program that is to be told of changes.");
    var accounts = accounts(viewer);
    var form =
        new Part.Form(
            "Make a webhook",
            ALL,
            "Make it",
            false,
            List.of(
                entry.line("label", "What is it for?", null),
                entry.select("account", "Program", "It is told what this one may see", accounts),
                entry.line("url", "Address", "Such as https://example.org/changes"),
                entry.checks("types", "Which records?", "All, when none is chosen", types()),
                entry.radios("links", "And links?", null, LINKS)));
    var lead = "Programs elsewhere are told which record changed, and never what it says. ";
    List<Part> parts = accounts.isEmpty() ? List.of(list, NO_PROGRAM) : List.of(list, form);
    return AdministrationPage.of(Section.WEBHOOKS, "Webhooks", lead, parts).mending(entry.errors());
  }

  AdministrationPage one(Viewer viewer, Webhook webhook) {
    var href = WebhookPages.href(webhook.id());
    var parts = new ArrayList<Part>();
    if (webhook.state() == Webhook.State.GIVEN_UP) {
      parts.add(
          new Part.Told(
              "danger",
              "It was given up after failing for too long. Put it right, then resume it."));
    }
    parts.add(facts(viewer, webhook));
    parts.add(new Part.Form("Try it", href + "/pings", "Send a test message", false, List.of()));
    parts.add(sent(viewer, webhook));
    parts.add(
        webhook.state() == Webhook.State.LIVE
            ? new Part.Ask(
                href + "/pause", "Pause", "What happens meanwhile is told later.", "Pause it", "")
            : new Part.Ask(
                href + "/resumption", "Resume", "It goes on where it stood.", "Resume it", ""));
    parts.add(
        new Part.Ask(
            href + "/keys",
            "Make a new key",
            "Messages are signed with the old one too until tomorrow.",
            "Make it",
            ""));
    parts.add(
        new Part.Ask(
            href + "/removal",
            "Remove",
            "Nothing more is told, and its keys go.",
            "Remove it",
            ""));
    return AdministrationPage.of(Section.WEBHOOKS, webhook.label(), "", parts)
        .from(ALL, "All webhooks");
  }

  /** For the system's page: those that need somebody, or that there are none. */
  Part health(Viewer viewer) {
    var all = webhooks.all(viewer);
    var failing =
        all.stream()
            .filter(each -> each.state() == Webhook.State.GIVEN_UP || each.failures() > 0)
            .map(each -> "%s: %s".formatted(each.label(), state(each)))
            .toList();
    return failing.isEmpty()
        ? new Part.Facts(
            "Webhooks",
            List.of(new Fact("State", all.isEmpty() ? "There are none" : well(all.size()))))
        : new Part.Told("danger", "Webhooks that fail: %s.".formatted(String.join("; ", failing)));
  }

  private static String well(int all) {
    return all == 1 ? "1, and it does not fail" : "%d, none of them failing".formatted(all);
  }

  /** In a few words, and since when. */
  private String state(Webhook webhook) {
    return switch (webhook.state()) {
      case LIVE -> {
        var since = webhook.failingSince();
        yield since == null
            ? "Live"
            : "Failing since %s, %d attempts".formatted(times.near(since), webhook.failures());
      }
      case PAUSED -> "Paused";
      case GIVEN_UP -> "Given up";
      case ACCOUNT_CLOSED -> "Its account is closed";
    };
  }

  private Part.Line line(Webhook webhook) {
    return new Part.Line(
        webhook.label(),
        WebhookPages.href(webhook.id()),
        List.of(webhook.account(), webhook.url().getHost(), state(webhook)),
        0,
        null);
  }

  private Part facts(Viewer viewer, Webhook webhook) {
    var keys = webhooks.keys(viewer, webhook.id());
    return new Part.Facts(
        "Facts",
        List.of(
            new Fact("State", state(webhook)),
            new Fact("Program", webhook.account()),
            new Fact("Address", webhook.url().toString()),
            new Fact("Told of", told(webhook)),
            new Fact("Key to check signatures with", String.join(" or ", keys)),
            new Fact(
                "Made",
                "%s, %s".formatted(named(webhook.madeBy()), times.near(webhook.madeAt())))));
  }

  private String named(String username) {
    return names.of(Stream.of(username)).getOrDefault(username, username);
  }

  private String told(Webhook webhook) {
    if (webhook.types().isEmpty()) {
      return "All records and links";
    }
    var titles = types();
    var records =
        webhook.types().stream()
            .filter(titles::containsKey)
            .map(type -> titles.getOrDefault(type, type))
            .sorted()
            .collect(Collectors.joining(", "));
    boolean links = webhook.types().stream().anyMatch(type -> !titles.containsKey(type));
    return links ? records + ", and links" : records;
  }

  private Part sent(Viewer viewer, Webhook webhook) {
    return Part.Listing.of(
        "Sent lately",
        List.of("When", "What", "Attempt", "Outcome", "Message", "Again"),
        deliveries.of(viewer, webhook.id(), SHOWN).stream()
            .map(delivery -> line(webhook, delivery))
            .toList(),
        "Nothing was sent yet.");
  }

  private Part.Line line(Webhook webhook, Delivery delivery) {
    var href = WebhookPages.href(webhook.id()) + "/deliveries/" + delivery.id() + "/redeliveries";
    return new Part.Line(
        times.near(delivery.at()),
        null,
        List.of(
            delivery.event(),
            String.valueOf(delivery.attempt()),
            delivery.outcome(),
            delivery.message()),
        0,
        new Part.Ask(
            href, "Send again", "It goes under the same id.", "Send it", delivery.message()));
  }

  private Map<String, String> accounts(Viewer viewer) {
    var names = new LinkedHashMap<String, String>();
    programs.all(viewer).stream()
        .filter(Program::active)
        .forEach(program -> names.put(program.username(), program.username()));
    return names;
  }

  private static Map<String, String> links() {
    var words = new LinkedHashMap<String, String>();
    words.put("all", "Links between records too");
    words.put("none", "Records alone");
    return words;
  }

  private Map<String, String> types() {
    var titles = new LinkedHashMap<String, String>();
    schemas.current().types().values().forEach(type -> titles.put(type.name(), type.title()));
    return titles;
  }
}
