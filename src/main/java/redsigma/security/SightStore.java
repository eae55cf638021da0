package redsigma.security;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells PostgreSQL's row-level security, transaction by transaction, what may be seen. */
@Repository
class SightStore {

  private final JdbcClient jdbc;

  SightStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Holds until the transaction ends, or another viewer's sight takes its place. */
  void enter(Sight sight) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Nobody enters outside a transaction");
    }
    var told = (Told) TransactionSynchronizationManager.getResource(this);
    if (told == null) {
      told = new Told(this);
      TransactionSynchronizationManager.bindResource(this, told);
      TransactionSynchronizationManager.registerSynchronization(told);
    }
    var before = told.sight;
    if (before == null || !before.isSame(sight)) {
      tell(sight);
      told.sight = sight;
    }
  }

  private void tell(Sight sight) {
    jdbc.sql(
            """
            select set_config('redsigma.everything', :everything, true),
                   set_config('redsigma.classes', :classes, true),
                   set_config('redsigma.viewer', :viewer, true),
                   set_config('redsigma.opened', :opened, true)
            """)
        .param("everything", sight.everything() ? "on" : "off")
        .param(
            "classes",
            Arrays.stream(sight.classes())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",")))
        .param("viewer", sight.owner().toString())
        .param(
            "opened", sight.opened().stream().map(UUID::toString).collect(Collectors.joining(",")))
        .query()
        .singleRow();
  }

  /** What one transaction was told; put aside while another runs inside it. */
  private static final class Told implements TransactionSynchronization {

    private final Object key;
    private @Nullable Sight sight;

    Told(Object key) {
      this.key = key;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
  }
}
