package redsigma.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import redsigma.security.Viewer;

/** Brings delimited files of another system in, and accounts for every row. */
public interface Intake {

  /** The mappings that the packages offer. */
  List<MappingFile> mappings();

  /**
   * Imports a folder and returns when it is done. A batch of the same mapping and folder that did
   * not come to its end is continued where it stopped.
   *
   * @param mapping the name of a mapping, or the path of one
   * @param progress told after each chunk
   */
  Start run(Viewer viewer, String mapping, Path folder, Consumer<Batch> progress);

  /** As {@link #run}, but goes on by itself. */
  Start start(Viewer viewer, String mapping, Path folder);

  /** The latest first. */
  List<Batch> batches(int limit, int offset);

  Optional<Batch> batch(UUID id);

  List<LedgerLine> lines(UUID batch, LedgerFilter filter, int limit, int offset);

  long countLines(UUID batch, LedgerFilter filter);

  /** Writes the rejected lines as CSV, safe to open in a spreadsheet; noted in the journal. */
  void exportRejected(Viewer viewer, UUID batch, Writer out) throws IOException;
}
