package redsigma.webhook;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes deliveries of long ago, and keys that sign nothing any more. */
@Component
class Forgetting {

  private final DeliveryStore deliveries;
  private final KeyStore keys;
  private final WebhookSettings settings;
  private final Clock clock;

  Forgetting(DeliveryStore deliveries, KeyStore keys, WebhookSettings settings, Clock clock) {
    this.deliveries = deliveries;
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void hourly() {
    var now = clock.instant();
    deliveries.forget(now.minus(settings.kept()));
    keys.forget(now);
  }
}
