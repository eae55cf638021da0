package redsigma.audit.seal;

import java.time.Clock;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Seals;
import redsigma.audit.Verdict;

/**
 * The chain in PostgreSQL. A seal covers transactions that have all ended, so that no writer waits
 * for the chain, and an entry committed late is sealed late and never left out.
 */
@Component
class Sealing implements Seals {

  private static final int ENTRIES = 10_000;
  private static final int SEALS_AT_ONCE = 50;
  private static final Seal BEGINNING =
      new Seal(0, 0, 0, 0, Seal.NONE, Seal.NONE, Seal.NONE, Seal.NONE, Instant.EPOCH);

  private final SealStore store;
  private final Clock clock;

  Sealing(SealStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  @Transactional
  public long seal() {
    if (!store.isOurTurn()) {
      return 0;
    }
    long horizon = store.horizon();
    var last = store.last().orElse(BEGINNING);
    var batch = new Batch();
    long sealed = 0;
    long tx = 0;
    try (var lines = store.lines(last.toTx(), horizon)) {
      for (var line : (Iterable<Line>) lines::iterator) {
        if (batch.entries() >= ENTRIES && line.tx() != tx) {
          last = put(batch.close(last, line.tx(), clock.instant()));
          sealed += last.entries();
          batch = new Batch();
          if (sealed >= (long) SEALS_AT_ONCE * ENTRIES) {
            return sealed;
          }
        }
        tx = line.tx();
        batch.add(line);
      }
    }
    return batch.entries() == 0
        ? sealed
        : sealed + put(batch.close(last, horizon, clock.instant())).entries();
  }

  private Seal put(Seal seal) {
    store.add(seal);
    return seal;
  }

  @Override
  @Transactional(isolation = Isolation.REPEATABLE_READ)
  public Verdict verify(Asked asked, LongConsumer progress) {
    return new Verification(store, asked, progress).run();
  }
}
