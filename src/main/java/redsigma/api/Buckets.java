package redsigma.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps each token to its rate: a bucket that fills steadily and is emptied by asking. */
@Component
class Buckets {

  private static final int MOST_KEPT = 10_000;

  private final ApiSettings settings;
  private final Clock clock;
  private final ConcurrentHashMap<UUID, Bucket> buckets = new ConcurrentHashMap<>();

  Buckets(ApiSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  private record Bucket(double left, Instant at, boolean granted) {}

  /**
   * What is left to a token.
   *
   * @param seconds until the next request is granted; 0 when this one is
   */
  record Allowance(int limit, int left, long seconds) {}

  Allowance take(UUID token) {
    if (buckets.size() > MOST_KEPT) {
      buckets.clear();
    }
    var now = clock.instant();
    var bucket =
        buckets.compute(
            token,
            (id, before) -> {
              var left = before == null ? settings.burst() : filled(before, now);
              return left >= 1 ? new Bucket(left - 1, now, true) : new Bucket(left, now, false);
            });
    long wait = bucket.granted() ? 0 : (long) Math.ceil((1 - bucket.left()) / settings.rate());
    return new Allowance(settings.burst(), (int) bucket.left(), wait);
  }

  private double filled(Bucket before, Instant now) {
    var seconds = Duration.between(before.at(), now).toMillis() / 1000.0;
    return Math.min(settings.burst(), before.left() + seconds * settings.rate());
  }
}
