package redsigma.audit.seal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import redsigma.audit.Seals;

/** Seals the journal every few seconds while the house is open, and once more when it closes. */
@Component
class Sealer implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Sealer.class);
  private static final long LONGEST_STOP_SECONDS = 10;

  private final Seals seals;
  private final SealSettings settings;
  private volatile @Nullable ScheduledExecutorService timer;

  Sealer(Seals seals, SealSettings settings) {
    this.seals = seals;
    this.settings = settings;
  }

  @Override
  public void start() {
    var every = settings.every().toMillis();
    var fresh =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sealer").daemon().factory());
    var _ = fresh.scheduleWithFixedDelay(this::seal, every, every, TimeUnit.MILLISECONDS);
    timer = fresh;
  }

  private void seal() {
    try {
      while (seals.seal() > 0) {
        if (!isRunning()) {
          return;
        }
      }
    } catch (DataAccessException | TransactionException away) {
      log.warn("The journal waits to be sealed: {}", away.getMessage());
    }
  }

  @Override
  public void stop() {
    var working = timer;
    timer = null;
    if (working == null) {
      return;
    }
    working.shutdown();
    try {
      if (working.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        seal();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return timer != null;
  }

  /** Starts before the doors open, and stops after they closed. */
  @Override
  public int getPhase() {
    return 0;
  }
}
