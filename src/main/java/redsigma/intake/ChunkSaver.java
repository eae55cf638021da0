package redsigma.intake;

import java.util.List;
import java.util.UUID;
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

  /** The file as it stands after the chunk. */
  BatchFile save(Work work, UUID batch, BatchFile file, Conveyor.Chunk chunk) {
    var rows = chunk.rows();
    var lines =
        transaction.execute(
            _ -> {
              var written = rows.isEmpty() ? List.<LedgerLine>of() : save(work, file, rows);
              batches.advance(batch, file, rows.size(), chunk.last(), Counts.of(written));
              keep(batch, written);
              return written;
            });
    if (lines == null || lines.size() != rows.size()) {
      throw new IllegalStateException(
          "%d rows of %s gave lines %s".formatted(rows.size(), file.file(), lines));
    }
    work.known().stored(file.kind(), lines);
    return file.advanced(rows.size(), chunk.last(), Counts.of(lines));
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
