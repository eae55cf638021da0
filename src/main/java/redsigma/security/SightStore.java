package redsigma.security;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
  private final CommittedStore committed;

  SightStore(JdbcClient jdbc, CommittedStore committed) {
    this.jdbc = jdbc;
    this.committed = committed;
  }

  /** Keeps a set of classes under a number made of it, and answers that. Sets are never changed. */
  long keep(int[] classes) {
    long number = number(classes);
    committed
        .jdbc()
        .sql("insert into sight (id, classes) values (:id, :classes) on conflict do nothing")
        .param("id", number)
        .param("classes", classes)
        .update();
    return number;
  }

  /** The first eight bytes of the set's SHA-256: two sets would share one by no accident. */
  private static long number(int[] classes) {
    var bytes = ByteBuffer.allocate(classes.length * Integer.BYTES);
    bytes.asIntBuffer().put(classes);
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
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
                   set_config('redsigma.sight', :sight, true),
                   set_config('redsigma.viewer', :viewer, true),
                   set_config('redsigma.opened', :opened, true)
            """)
        .param("everything", sight.everything() ? "on" : "off")
        .param("sight", Long.toString(sight.number()))
        .param("viewer", sight.owner().toString())
        .param(
            "opened", sight.opened().stream().map(UUID::toString).collect(Collectors.joining(",")))
        .query((row, number) -> row.getString(1))
        .single();
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
