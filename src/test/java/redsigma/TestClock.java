package redsigma;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A clock that runs with the machine's, moved on as a test wishes. */
public final class TestClock extends Clock {

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  public void tick(Duration by) {
    ahead.updateAndGet(sofar -> sofar.plus(by));
  }

  private void setRight() {
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

  /**
   * Lets the clock go with the machine's again after each test. Sessions count in the machine's
   * time: a clock left hours ahead would end those of the next class, and all it saved would stay
   * later than what is saved after it.
   */
  static final class SetRight implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
      SpringExtension.getApplicationContext(test).getBean(TestClock.class).setRight();
    }
  }
}
