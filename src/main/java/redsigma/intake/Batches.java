package redsigma.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.intake.Batch.State;
import redsigma.intake.mapping.Mapping;
import redsigma.record.RecordId;
import redsigma.security.Viewer;

/** Opens and closes batches, and notes both in the journal. */
@Component
class Batches {

  private final BatchStore store;
  private final LockStore locks;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Batches(
      BatchStore store,
      LockStore locks,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.locks = locks;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * The batch of this mapping and folder that is not done, or a new one when there is none, or when
   * the mapping or a file has changed since. Called under the system's lock.
   */
  Batch open(Viewer viewer, Mapping mapping, Path folder) {
    var files = Stocktaking.of(mapping, folder);
    var unfinished = store.unfinished(mapping.name(), folder.toString());
    if (unfinished.filter(batch -> sameSources(batch, mapping, files)).isPresent()) {
      return unfinished.get();
    }
    var batch =
        new Batch(
            RecordId.next(clock).value(),
            mapping.name(),
            mapping.title(),
            mapping.digest(),
            mapping.system(),
            folder.toString(),
            State.RUNNING,
            viewer.username(),
            now(),
            null,
            files);
    transaction.executeWithoutResult(
        _ -> {
          unfinished.ifPresent(old -> store.end(old.id(), State.ABANDONED, now()));
          store.add(batch);
          note(viewer, "import-begin", batch);
        });
    return batch;
  }

  private static boolean sameSources(Batch batch, Mapping mapping, List<BatchFile> files) {
    return batch.mappingDigest().equals(mapping.digest())
        && batch.files().stream()
            .map(BatchFile::digest)
            .toList()
            .equals(files.stream().map(BatchFile::digest).toList());
  }

  Batch finish(Viewer viewer, Batch batch) {
    var now = now();
    var finished = batch.in(State.FINISHED, now);
    transaction.executeWithoutResult(
        _ -> {
          store.end(batch.id(), State.FINISHED, now);
          note(viewer, "import-end", finished);
        });
    return finished;
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void note(Viewer viewer, String action, Batch batch) {
    var detail =
        Map.of(
            "batch", batch.id().toString(),
            "mapping", batch.mapping(),
            "folder", batch.folder(),
            "rows", String.valueOf(batch.read()),
            "rejected", String.valueOf(batch.counts().rejected()));
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.COLLECTION, action, null, detail));
  }

  Optional<Batch> find(UUID id) {
    return store.find(id).map(this::asItStands);
  }

  List<Batch> latest(int limit, int offset) {
    return store.latest(limit, offset).stream().map(this::asItStands).toList();
  }

  /** A batch that nobody works on was interrupted, whatever its row says. */
  private Batch asItStands(Batch batch) {
    return batch.state() == State.RUNNING && !locks.isTaken(batch.system())
        ? batch.in(State.INTERRUPTED, null)
        : batch;
  }
}
