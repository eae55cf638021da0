package redsigma.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.intake.mapping.Mapping;
import redsigma.schema.SchemaProblem;
import redsigma.security.Viewer;

/** Begins, continues and ends batches; one of a system at a time. */
@Component
class Importing implements Intake {

  private static final Logger log = LoggerFactory.getLogger(Importing.class);

  private final MappingShelf shelf;
  private final Batches batches;
  private final Loading loading;
  private final LockStore locks;
  private final LedgerStore ledger;
  private final Audit audit;

  Importing(
      MappingShelf shelf,
      Batches batches,
      Loading loading,
      LockStore locks,
      LedgerStore ledger,
      Audit audit) {
    this.shelf = shelf;
    this.batches = batches;
    this.loading = loading;
    this.locks = locks;
    this.ledger = ledger;
    this.audit = audit;
  }

  @Override
  public List<MappingFile> mappings() {
    return shelf.all();
  }

  @Override
  public Start run(Viewer viewer, String mapping, Path folder, Consumer<Batch> progress) {
    return begin(viewer, mapping, folder, job -> new Start.Begun(finish(job, progress)));
  }

  @Override
  public Start start(Viewer viewer, String mapping, Path folder) {
    return begin(
        viewer,
        mapping,
        folder,
        job -> {
          Thread.ofVirtual()
              .name("import " + job.batch().mapping())
              .uncaughtExceptionHandler((_, failed) -> log.error("Import stopped", failed))
              .start(() -> finish(job, _ -> {}));
          return new Start.Begun(job.batch());
        });
  }

  /** A batch, and the lock under which it runs. */
  private record Job(Work work, Batch batch, Path folder, LockStore.Lock lock) {}

  private Start begin(Viewer viewer, String word, Path folder, Function<Job, Start> go) {
    var reading = shelf.find(word).map(file -> shelf.read(file, folder)).orElse(null);
    if (reading == null) {
      return new Start.Refused(List.of(noMapping(word)));
    }
    if (!Files.isDirectory(folder)) {
      return new Start.Refused(List.of(noFolder(word, folder)));
    }
    if (!reading.problems().isEmpty()) {
      return new Start.Refused(reading.problems());
    }
    var mapping = reading.mapping();
    var lock = locks.take(mapping.system());
    if (lock == null) {
      return new Start.Busy(mapping.system());
    }
    boolean handedOver = false;
    try {
      var job = job(viewer, mapping, folder, lock);
      handedOver = true;
      return go.apply(job);
    } finally {
      if (!handedOver) {
        lock.close();
      }
    }
  }

  private Job job(Viewer viewer, Mapping mapping, Path folder, LockStore.Lock lock) {
    var path = folder.toAbsolutePath().normalize();
    var batch = batches.open(viewer, mapping, path);
    var because = "Import %s, started by %s".formatted(mapping.name(), viewer.username());
    var system = Viewer.system(viewer.force(), because);
    return new Job(new Work(system, mapping, new Known()), batch, path, lock);
  }

  private Batch finish(Job job, Consumer<Batch> progress) {
    try (var _ = job.lock()) {
      var loaded = loading.load(job.work(), job.batch(), job.folder(), progress);
      return batches.finish(job.work().viewer(), loaded);
    }
  }

  private static SchemaProblem noFolder(String word, Path folder) {
    return new SchemaProblem(
        word, 1, "There is no folder %s.".formatted(folder), "Name one that holds the files.");
  }

  private SchemaProblem noMapping(String word) {
    var known = shelf.all().stream().map(MappingFile::name).toList();
    return new SchemaProblem(
        word,
        1,
        "There is no mapping '%s'.".formatted(word),
        "There are: %s. Or give the path of a .yaml file.".formatted(String.join(", ", known)));
  }

  @Override
  public List<Batch> batches(int limit, int offset) {
    return batches.latest(limit, offset);
  }

  @Override
  public Optional<Batch> batch(UUID id) {
    return batches.find(id);
  }

  @Override
  public List<LedgerLine> lines(UUID batch, LedgerFilter filter, int limit, int offset) {
    return ledger.find(batch, filter, limit, offset);
  }

  @Override
  public long countLines(UUID batch, LedgerFilter filter) {
    return ledger.count(batch, filter);
  }

  @Override
  public void exportRejected(Viewer viewer, UUID id, Writer out) throws IOException {
    var batch = batches.find(id).orElseThrow(() -> new IllegalStateException("No batch " + id));
    audit.note(
        viewer,
        new AuditEntry(
            AuditEntry.Kind.DISCLOSURE, "export-ledger", null, Map.of("batch", id.toString())));
    new RejectedLines(ledger).write(batch, out);
  }
}
