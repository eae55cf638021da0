package redsigma.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps askers to a rate: each has a bucket that fills steadily and is emptied by asking. */
public final class Buckets {

  private static final int MOST_KEPT = 10_000;

  private final int rate;
  private final int burst;
  private final Clock clock;
  private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * @param rate requests a second that an asker may keep up
   * @param burst requests that they may make at once after a rest
   */
  public Buckets(int rate, int burst, Clock clock) {
    this.rate = rate;
    this.burst = burst;
    this.clock = clock;
  }

  private record Bucket(double left, Instant at, boolean granted) {}

  /**
   * What is left to an asker.
   *
   * @param seconds until the next request is granted; 0 when this one is
   */
  public record Allowance(int limit, int left, long seconds) {}

  public Allowance take(String asker) {
    if (buckets.size() > MOST_KEPT) {
      buckets.clear();
    }
    var now = clock.instant();
    var bucket =
        buckets.compute(
            asker,
            (id, before) -> {
              var left = before == null ? burst : filled(before, now);
              return left >= 1 ? new Bucket(left - 1, now, true) : new Bucket(left, now, false);
            });
    long wait = bucket.granted() ? 0 : (long) Math.ceil((1 - bucket.left()) / rate);
    return new Allowance(burst, (int) bucket.left(), wait);
  }

  /** A clock that was set back fills nothing, and empties nothing either. */
  private double filled(Bucket before, Instant now) {
    var seconds = Math.max(0, Duration.between(before.at(), now).toMillis()) / 1000.0;
    return Math.min(burst, before.left() + seconds * rate);
  }
}
