package redsigma.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait after failures: four times longer each time, and never quite the same. */
final class BackOff {

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int STEPS = 8;

  private BackOff() {}

  /**
   * @param failures how many in a row, from 1
   * @param asked how long the receiver asked to be left alone
   */
  static Duration after(int failures, Optional<Duration> asked, RandomGenerator chance) {
    var grown = FIRST.multipliedBy(1L << (2 * Math.min(failures - 1, STEPS)));
    var most = grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
    var waits = Duration.ofMillis((long) (most.toMillis() * chance.nextDouble(0.8, 1.2)));
    var wanted = asked.filter(each -> each.compareTo(LONGEST) <= 0).orElse(Duration.ZERO);
    return waits.compareTo(wanted) > 0 ? waits : wanted;
  }
}
