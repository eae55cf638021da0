package redsigma.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the index. It carries an identity, written when it is made, so that the database
 * can tell whether this is the folder it knows how far has come.
 */
final class IndexFolder {

  private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
  private static final String IDENTITY = "identity";

  private final Path folder;
  private final Clock clock;

  IndexFolder(Path folder, Clock clock) {
    this.folder = folder.toAbsolutePath();
    this.clock = clock;
  }

  Path path() {
    return folder;
  }

  /** Moves a damaged index out of the way, and makes sure there is a folder with an identity. */
  void prepare() {
    try {
      if (!isSound()) {
        var aside = folder.resolveSibling(folder.getFileName() + "-damaged-" + clock.millis());
        Files.move(folder, aside);
        log.warn("The search index was damaged. It lies in {}, and is being rebuilt.", aside);
      }
      Files.createDirectories(folder);
      if (!Files.exists(folder.resolve(IDENTITY)) || !hasIndex()) {
        Files.writeString(folder.resolve(IDENTITY), UUID.randomUUID().toString());
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException(
          "The search index cannot be kept in %s. Is it writable?".formatted(folder), unusable);
    }
  }

  String identity() {
    try {
      return Files.readString(folder.resolve(IDENTITY));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path lucene() {
    return folder.resolve(IndexDocument.INDEX);
  }

  private boolean hasIndex() throws IOException {
    if (!Files.isDirectory(lucene())) {
      return false;
    }
    try (var directory = FSDirectory.open(lucene())) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /** Reads every file against its checksum, a gigabyte in some seconds; no index is sound too. */
  private boolean isSound() {
    if (!Files.exists(lucene())) {
      return !Files.exists(folder) || Files.isDirectory(folder);
    }
    try (var directory = FSDirectory.open(lucene());
        var reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        if (leaf.reader() instanceof SegmentReader segment) {
          segment.checkIntegrity();
        }
      }
      return true;
    } catch (IndexNotFoundException empty) {
      return isEmptyButForItsLock();
    } catch (IOException | IllegalArgumentException | IllegalStateException damage) {
      log.warn("The search index cannot be read: {}", damage.getMessage());
      return false;
    }
  }

  private boolean isEmptyButForItsLock() {
    try (var files = Files.list(lucene())) {
      return files.allMatch(file -> file.getFileName().toString().equals("write.lock"));
    } catch (IOException unreadable) {
      return false;
    }
  }
}
