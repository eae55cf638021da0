package redsigma.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import redsigma.intake.convert.RowConverter;
import redsigma.intake.csv.Rows;
import redsigma.intake.mapping.FileLayout;
import redsigma.intake.mapping.FolderCheck;
import redsigma.intake.mapping.Mapping;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;

/** Carries a batch through its files, a chunk at a time, from where each of them stands. */
@Component
class Loading {

  private final Schemas schemas;
  private final ChunkSaver chunks;
  private final LedgerStore ledger;
  private final IntakeSettings settings;

  Loading(Schemas schemas, ChunkSaver chunks, LedgerStore ledger, IntakeSettings settings) {
    this.schemas = schemas;
    this.chunks = chunks;
    this.ledger = ledger;
    this.settings = settings;
  }

  /** The batch with all its files done. */
  Batch load(Work work, Batch batch, Path folder, Consumer<Batch> progress) {
    var schema = schemas.current();
    for (var kind : BatchFile.Kind.values()) {
      if (batch.read() > 0) {
        ledger.eachHeld(batch.id(), kind, line -> work.known().stored(kind, line));
      }
    }
    var standing = batch;
    for (var file : batch.files()) {
      if (!file.done()) {
        standing = load(work, standing, file, folder, schema, progress);
      }
    }
    return standing;
  }

  private Batch load(
      Work work,
      Batch batch,
      BatchFile file,
      Path folder,
      Schema schema,
      Consumer<Batch> progress) {
    var layout = work.mapping().files().get(file.ordinal());
    try (var conveyor = conveyor(work.mapping(), layout, file, folder, schema)) {
      var standing = batch;
      var at = file;
      while (!at.done()) {
        at = chunks.save(work, batch.id(), at, conveyor.next());
        standing = standing.with(at);
        progress.accept(standing);
      }
      return standing;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Conveyor conveyor(
      Mapping mapping, FileLayout layout, BatchFile file, Path folder, Schema schema)
      throws IOException {
    var header = FolderCheck.header(layout, folder);
    var converter =
        switch (file.kind()) {
          case NODES -> RowConverter.of(mapping.nodes().get(file.ordinal()), header, schema);
          case RELATIONSHIPS -> {
            int at = file.ordinal() - mapping.nodes().size();
            yield RowConverter.of(
                mapping.system(), mapping.relationships().get(at), header, schema);
          }
        };
    var rows = Rows.open(folder.resolve(layout.file()), layout.charset(), layout.delimiter());
    return new Conveyor(rows, converter, settings.chunk(), file.read());
  }
}
