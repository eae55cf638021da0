package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.InTheHouse;

/** One node at a time goes round, whatever the clocks of the others say. */
@InTheHouse
class WatchRoundTest {

  @Autowired WatchStore store;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void isTakenFromNobodyButAClockThatWasSetBack() {
    transaction.executeWithoutResult(
        undone -> {
          undone.setRollbackOnly();
          var now = clock.instant().plus(Duration.ofDays(2));
          assertThat(store.claim("1:1:", now)).isPresent();

          assertThat(store.claim("1:1:", now.plusSeconds(30))).isEmpty();
          assertThat(store.claim("1:1:", now.minusSeconds(30))).isEmpty();
          assertThat(store.claim("1:1:", now.minus(Duration.ofDays(1)))).isPresent();
        });
  }
}
