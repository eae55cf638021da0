package redsigma.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.webhook.Delivery;
import redsigma.webhook.Webhook;

/**
 * A webhook as the API tells of it.
 *
 * @param types record and link types that are told of; empty for all
 * @param keys the public keys that its messages are signed with, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookJson(
    UUID id,
    String account,
    String label,
    String url,
    List<String> types,
    Webhook.State state,
    Instant madeAt,
    String madeBy,
    int failures,
    @Nullable Instant failingSince,
    List<String> keys) {

  WebhookJson {
    types = List.copyOf(types);
    keys = List.copyOf(keys);
  }

  record Page(List<WebhookJson> items) {
    Page {
      items = List.copyOf(items);
    }
  }

  /** The latest deliveries, the latest first. */
  record Sent(List<Attempt> items) {
    Sent {
      items = List.copyOf(items);
    }
  }

  /** One attempt to tell it something; {@code message} is the {@code webhook-id}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Attempt(
      UUID id,
      String message,
      String event,
      Instant at,
      int attempt,
      @Nullable Integer status,
      String outcome,
      boolean delivered) {
    static Attempt of(Delivery delivery) {
      return new Attempt(
          delivery.id(),
          delivery.message(),
          delivery.event(),
          delivery.at(),
          delivery.attempt(),
          delivery.status(),
          delivery.outcome(),
          delivery.delivered());
    }
  }

  static WebhookJson of(Webhook webhook, List<String> keys) {
    return new WebhookJson(
        webhook.id(),
        webhook.account(),
        webhook.label(),
        webhook.url().toString(),
        webhook.types().stream().sorted().toList(),
        webhook.state(),
        webhook.madeAt(),
        webhook.madeBy(),
        webhook.failures(),
        webhook.failingSince(),
        keys);
  }
}
