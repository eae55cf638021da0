package redsigma.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the files of every version of the packages that was in force, named by their digest. */
final class KeptVersions {

  private static final String OVERLAY = "overlay/";
  private static final String LOADS = "loads.tsv";
  private static final String HELD = "held";
  private static final String VERSION = "[0-9a-f]{12}";

  private final @Nullable Path folder;
  private final Clock clock;

  /**
   * @param folder null keeps nothing
   */
  KeptVersions(@Nullable Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Keeps a version that came into force; the same version twice in a row is one load. */
  void keep(PackagesRead read, String by, String deed) {
    if (folder == null) {
      return;
    }
    var loads = loads();
    if (!loads.isEmpty() && loads.getFirst().version().equals(read.version())) {
      return;
    }
    try {
      write(read, folder.resolve(read.version()));
      var line = String.join("\t", clock.instant().toString(), read.version(), oneLine(by), deed);
      Files.writeString(
          folder.resolve(LOADS), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot keep the packages in " + folder, unwritable);
    }
  }

  /** All loads, the latest first. */
  List<PackageLoad> loads() {
    return lines(LOADS).stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length == 4 && cells[1].matches(VERSION))
        .map(cells -> new PackageLoad(Instant.parse(cells[0]), cells[1], cells[2], cells[3]))
        .toList()
        .reversed();
  }

  /** A version as it is kept; empty when it is not there, or is no more what it was. */
  Optional<PackagesRead> read(String version) {
    if (folder == null || !version.matches(VERSION)) {
      return Optional.empty();
    }
    var kept = folder.resolve(version);
    return Files.isDirectory(kept)
        ? Optional.of(SchemaReader.read(kept.resolve("apps"), kept.resolve("overlay")))
            .filter(read -> read.version().equals(version))
        : Optional.empty();
  }

  /** The version that a roll-back holds in force over what is on disk. */
  Optional<String> held() {
    return lines(HELD).stream().filter(version -> version.matches(VERSION)).findFirst();
  }

  /** Holds a version in force, also after a restart; null lets go. */
  void hold(@Nullable String version) {
    if (folder == null) {
      return;
    }
    try {
      if (version == null) {
        Files.deleteIfExists(folder.resolve(HELD));
      } else {
        SafeFile.write(folder.resolve(HELD), version + "\n");
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot hold a version in " + folder, unwritable);
    }
  }

  /** Whole or not at all: a folder half written has another name. */
  private static void write(PackagesRead read, Path kept) throws IOException {
    if (Files.isDirectory(kept)) {
      return;
    }
    var half = Files.createDirectories(kept.resolveSibling(read.version() + ".new"));
    for (var file : read.files().entrySet()) {
      var name = file.getKey();
      var path = half.resolve(name.startsWith(OVERLAY) ? name : "apps/" + name);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> lines(String file) {
    try {
      return folder == null || !Files.exists(folder.resolve(file))
          ? List.of()
          : Files.readAllLines(folder.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the kept packages in " + folder, unreadable);
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
