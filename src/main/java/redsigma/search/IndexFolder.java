package redsigma.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the index. It carries an identity, written when it is made, so that the database
 * can tell whether this is the folder it knows how far has come.
 */
final class IndexFolder implements IndexPlace {

  private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
  private static final String IDENTITY = "identity";

  private final Path folder;
  private final Clock clock;
  private @Nullable FileChannel held;

  IndexFolder(Path folder, Clock clock) {
    this.folder = folder.toAbsolutePath();
    this.clock = clock;
  }

  /** The first folder not in use: a command beside a running server keeps an index of its own. */
  static IndexFolder free(Path wanted, Clock clock) {
    var folder = new IndexFolder(wanted, clock);
    for (int number = 2; ; number++) {
      if (folder.hold()) {
        return folder;
      }
      folder = new IndexFolder(wanted.resolveSibling(wanted.getFileName() + "-" + number), clock);
    }
  }

  /** Takes the folder for this process until it ends or lets go; false when another has it. */
  private boolean hold() {
    try {
      Files.createDirectories(folder.getParent());
      var channel =
          FileChannel.open(
              folder.resolveSibling(name() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (isLocked(channel)) {
        held = channel;
        return true;
      }
      channel.close();
      return false;
    } catch (IOException unusable) {
      throw unusable(unusable);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      var channel = held;
      if (channel != null) {
        channel.close();
      }
    } catch (IOException failed) {
      throw unusable(failed);
    }
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public String name() {
    return folder.getFileName().toString();
  }

  Path path() {
    return folder;
  }

  /** Nothing: what was looked into before it was opened, the engine makes. */
  @Override
  public void prepare() {}

  /** Moves a damaged index out of the way, and makes sure there is a folder with an identity. */
  void inspect() {
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
      throw unusable(unusable);
    }
  }

  private UncheckedIOException unusable(IOException cause) {
    return new UncheckedIOException(
        "The search index cannot be kept in %s. Is it writable?".formatted(folder), cause);
  }

  @Override
  public String identity() {
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
