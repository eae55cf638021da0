package redsigma;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that runs with the machine's, moved on as a test wishes. */
public final class TestClock extends Clock {

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  public void tick(Duration by) {
    ahead.updateAndGet(sofar -> sofar.plus(by));
  }

  /**
   * Goes with the machine's clock again. Sessions count in the machine's time: a clock left hours
   * ahead would end those of the next class.
   */
  public void setRight() {
    ahead.set(Duration.ZERO);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead.get());
  }

  @TestConfiguration
  static class Settings {
    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock();
    }
  }
}
