package redsigma.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** Files in a folder of the file system, two levels deep by the first figures of their hash. */
@Component
class FolderVault implements Vault {

  private final Path root;

  FolderVault(DocumentSettings settings) {
    this.root = settings.folder();
  }

  @Override
  public void put(String sha256, InputStream bytes) throws IOException {
    var place = place(sha256);
    if (Files.exists(place)) {
      return;
    }
    var folder = Files.createDirectories(place.getParent());
    var fresh = Files.createTempFile(folder, "new", null);
    try {
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        bytes.transferTo(Channels.newOutputStream(channel));
        channel.force(true);
      }
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
      try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
        entries.force(true);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(place(sha256));
  }

  @Override
  public void remove(String sha256) throws IOException {
    Files.deleteIfExists(place(sha256));
  }

  private Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }
}
