package redsigma.intake;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.intake.convert.Converted;
import redsigma.intake.mapping.Mapping;

/**
 * Stores a chunk whole or not at all: records or links, their ledger lines, how far the file is.
 */
@Component
class ChunkSaver {

  private final NodeSaver nodes;
  private final LinkSaver links;
  private final BatchStore batches;
  private final LedgerStore ledger;
  private final ImportedStore imported;
  private final TransactionTemplate transaction;

  ChunkSaver(
      NodeSaver nodes,
      LinkSaver links,
      BatchStore batches,
      LedgerStore ledger,
      ImportedStore imported,
      TransactionTemplate transaction) {
    this.nodes = nodes;
    this.links = links;
    this.batches = batches;
    this.ledger = ledger;
    this.imported = imported;
    this.transaction = transaction;
  }

  /**
   * The file as it stands after the chunk. When the database refuses the chunk, it is halved until
   * the row is found that it refuses, and that one alone is rejected.
   */
  BatchFile save(Work work, UUID batch, BatchFile file, Conveyor.Chunk chunk) {
    var rows = chunk.rows();
    try {
      return store(work, batch, file, chunk, () -> save(work, file, rows));
    } catch (DataIntegrityViolationException refused) {
      if (rows.size() == 1) {
        var why =
            "The database refuses it: "
                + NestedExceptionUtils.getMostSpecificCause(refused).getMessage();
        var line = new Entry(file.ordinal()).rejected(rows.getFirst(), why);
        return store(work, batch, file, chunk, () -> List.of(line));
      }
      int half = rows.size() / 2;
      var first = new Conveyor.Chunk(rows.subList(0, half), false);
      var second = new Conveyor.Chunk(rows.subList(half, rows.size()), chunk.last());
      return save(work, batch, save(work, batch, file, first), second);
    }
  }

  private BatchFile store(
      Work work,
      UUID batch,
      BatchFile file,
      Conveyor.Chunk chunk,
      Supplier<List<LedgerLine>> saving) {
    int rows = chunk.rows().size();
    var lines =
        transaction.execute(
            _ -> {
              var written = rows == 0 ? List.<LedgerLine>of() : saving.get();
              batches.advance(batch, file, rows, chunk.last(), Counts.of(written));
              keep(batch, written);
              return written;
            });
    if (lines == null || lines.size() != rows) {
      throw new IllegalStateException(
          "%d rows of %s gave lines %s".formatted(rows, file.file(), lines));
    }
    work.known().stored(file.kind(), lines);
    return file.advanced(rows, chunk.last(), Counts.of(lines));
  }

  private List<LedgerLine> save(Work work, BatchFile file, List<Converted> rows) {
    Mapping mapping = work.mapping();
    return switch (file.kind()) {
      case NODES -> nodes.save(work, mapping.nodes().get(file.ordinal()), file.ordinal(), rows);
      case RELATIONSHIPS -> {
        var link = mapping.relationships().get(file.ordinal() - mapping.nodes().size());
        yield links.save(work, link, file.ordinal(), rows);
      }
    };
  }

  private void keep(UUID batch, List<LedgerLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    ledger.add(batch, lines);
    var said = lines.stream().filter(line -> line.digest() != null).toList();
    if (!said.isEmpty()) {
      imported.keep(said);
    }
  }
}
