package redsigma.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/** The folder that holds everything this installation keeps; one process at a time owns it. */
record DataFolder(Path path) {

  /** Held until the process ends, however it ends: the kernel lets go of it. */
  private static final Set<FileLock> CLAIMS = new HashSet<>();

  Path runFile() {
    return path.resolve("run.json");
  }

  Path log() {
    return path.resolve("redsigma.log");
  }

  Path signIns() {
    return path.resolve("sign-ins.txt");
  }

  /** There once the first run's demo data is complete, or was declined. */
  Path demoMark() {
    return path.resolve("demo-data.done");
  }

  /** Makes the folder, readable by its owner alone, and claims it; false when another has it. */
  @SuppressWarnings("resource") // the lock lives as long as the process
  boolean claim() {
    try {
      Files.createDirectories(path);
      keepPrivate(path, "rwx------");
      var channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = channel.tryLock();
      return lock != null && CLAIMS.add(lock);
    } catch (IOException failed) {
      throw new Refusal("Cannot write to the data folder " + path + ": " + failed.getMessage());
    }
  }

  /** Writes a file that only its owner can read, whole or not at all. */
  void write(Path file, String text) {
    try {
      var fresh = Files.createTempFile(path, "new", null);
      Files.writeString(fresh, text);
      keepPrivate(fresh, "rw-------");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot write " + file, failed);
    }
  }

  private static void keepPrivate(Path path, String mode) throws IOException {
    if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
  }
}
