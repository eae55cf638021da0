package redsigma.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import redsigma.intake.mapping.Mapping;

/** Counts and fingerprints the files of a folder before the first row is touched. */
final class Stocktaking {

  private Stocktaking() {}

  static List<BatchFile> of(Mapping mapping, Path folder) {
    var files = new ArrayList<BatchFile>();
    for (var file : mapping.nodes()) {
      var path = folder.resolve(file.layout().file());
      files.add(count(files.size(), path, BatchFile.Kind.NODES, file.type()));
    }
    for (var file : mapping.relationships()) {
      var path = folder.resolve(file.layout().file());
      files.add(count(files.size(), path, BatchFile.Kind.RELATIONSHIPS, file.link()));
    }
    return files;
  }

  private static BatchFile count(int ordinal, Path path, BatchFile.Kind kind, String becomes) {
    long lines = 0;
    var digest = sha256();
    try (var in = Files.newInputStream(path)) {
      var buffer = new byte[1 << 16];
      byte last = '\n';
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
          last = buffer[i];
        }
      }
      lines += last == '\n' ? 0 : 1;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new BatchFile(
        ordinal,
        path.getFileName().toString(),
        kind,
        becomes,
        HexFormat.of().formatHex(digest.digest()),
        Math.max(0, lines - 1),
        0,
        false,
        Counts.NONE);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("This Java has no SHA-256", impossible);
    }
  }
}
