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
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A clock that runs with the machine's, moved on as a test wishes. */
public final class TestClock extends Clock {

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  public void tick(Duration by) {
    ahead.updateAndGet(sofar -> sofar.plus(by));
  }

  /** Goes with the machine's clock again. */
  void setRight() {
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

  /** Sessions count in the machine's time: a clock left ahead would end those of the next class. */
  static final class SettingRight implements TestExecutionListener {
    @Override
    public void afterTestClass(TestContext test) {
      test.getApplicationContext().getBean(TestClock.class).setRight();
    }
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
