package redsigma.api;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.webhook.Deliveries;
import redsigma.webhook.Webhook;
import redsigma.webhook.Webhooks;

/** Webhooks are made, stopped and looked after. */
@RestController
class Subscriptions {

  static final List<String> MEMBERS = List.of("account", "label", "url", "types");

  private static final String ALL = "/api/v1/webhooks";
  private static final String ONE = ALL + "/{webhook:" + Ids.PATTERN + "}";
  private static final int MOST = 200;

  private final Webhooks webhooks;
  private final Deliveries deliveries;

  Subscriptions(Webhooks webhooks, Deliveries deliveries) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ALL)
  WebhookJson.Page all(Viewer viewer) {
    return new WebhookJson.Page(
        webhooks.all(viewer).stream().map(webhook -> json(viewer, webhook)).toList());
  }

  /** Tells its address of every change from now on. */
  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL)
  ResponseEntity<WebhookJson> make(Viewer viewer, @RequestBody byte[] body) {
    var json = Json.read(body, MEMBERS);
    var types = json.has("types") ? Set.copyOf(json.texts("types")) : Set.<String>of();
    var asked =
        new Webhooks.Asked(word(json, "account"), word(json, "label"), word(json, "url"), types);
    json.check();
    return switch (webhooks.make(viewer, asked)) {
      case Webhooks.Outcome.Made(Webhook made) ->
          ResponseEntity.created(URI.create(ALL + "/" + made.id())).body(json(viewer, made));
      case Webhooks.Outcome.Refused(String member, String why) ->
          throw Problem.unstorable(new Problem.Fault("/" + member, why, null));
    };
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ONE)
  WebhookJson one(Viewer viewer, @PathVariable UUID webhook) {
    return json(viewer, webhooks.find(viewer, webhook).orElseThrow(Problem::absent));
  }

  @Needs(Permission.ADMINISTER)
  @DeleteMapping(ONE)
  ResponseEntity<Void> remove(Viewer viewer, @PathVariable UUID webhook) {
    return done(viewer, webhook, webhooks::remove);
  }

  @Needs(Permission.ADMINISTER)
  @PutMapping(ONE + "/pause")
  ResponseEntity<Void> pause(Viewer viewer, @PathVariable UUID webhook) {
    return done(viewer, webhook, webhooks::pause);
  }

  /** Goes on where it stood, also one that was given up. */
  @Needs(Permission.ADMINISTER)
  @DeleteMapping(ONE + "/pause")
  ResponseEntity<Void> resume(Viewer viewer, @PathVariable UUID webhook) {
    return done(viewer, webhook, webhooks::resume);
  }

  /** A new key; the old one signs beside it for a day. */
  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/keys")
  ResponseEntity<WebhookJson> renewKey(Viewer viewer, @PathVariable UUID webhook) {
    if (!webhooks.renewKey(viewer, webhook)) {
      throw Problem.absent();
    }
    return ResponseEntity.status(HttpStatus.CREATED).body(one(viewer, webhook));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/pings")
  ResponseEntity<WebhookJson.Attempt> ping(Viewer viewer, @PathVariable UUID webhook) {
    var sent = deliveries.ping(viewer, webhook).orElseThrow(Problem::absent);
    return ResponseEntity.status(HttpStatus.CREATED).body(WebhookJson.Attempt.of(sent));
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ONE + "/deliveries")
  WebhookJson.Sent sent(
      Viewer viewer, @PathVariable UUID webhook, @RequestParam(defaultValue = "50") int limit) {
    var found = webhooks.find(viewer, webhook).orElseThrow(Problem::absent);
    return new WebhookJson.Sent(
        deliveries.of(viewer, found.id(), Math.clamp(limit, 1, MOST)).stream()
            .map(WebhookJson.Attempt::of)
            .toList());
  }

  /** Sends once more what was sent before, under the same id. */
  @Needs(Permission.ADMINISTER)
  @PostMapping(ONE + "/deliveries/{delivery:" + Ids.PATTERN + "}/redeliveries")
  ResponseEntity<WebhookJson.Attempt> again(
      Viewer viewer, @PathVariable UUID webhook, @PathVariable UUID delivery) {
    var sent = deliveries.again(viewer, webhook, delivery).orElseThrow(Problem::absent);
    return ResponseEntity.status(HttpStatus.CREATED).body(WebhookJson.Attempt.of(sent));
  }

  private WebhookJson json(Viewer viewer, Webhook webhook) {
    return WebhookJson.of(webhook, webhooks.keys(viewer, webhook.id()));
  }

  private static ResponseEntity<Void> done(
      Viewer viewer, UUID webhook, BiPredicate<Viewer, UUID> deed) {
    if (!deed.test(viewer, webhook)) {
      throw Problem.absent();
    }
    return ResponseEntity.noContent().build();
  }

  private static String word(Json json, String member) {
    return Objects.requireNonNullElse(json.text(member), "");
  }
}
