package redsigma.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import redsigma.document.Documents.Opened;

/** Small pictures of images, each made when first asked for, and kept. */
@Component
class Thumbnails {

  private static final List<Integer> SIDES = List.of(96, 320, 960);
  private static final List<String> FORMATS = List.of("jpeg", "png");

  /** Pictures drawn at once: each may hold some tens of megabytes while it is. */
  private static final int AT_ONCE = 2;

  private final Vault vault;
  private final Path folder;
  private final Semaphore places = new Semaphore(AT_ONCE);

  Thumbnails(Vault vault, DocumentSettings settings) {
    this.vault = vault;
    this.folder = settings.folder().resolve("thumbnails");
  }

  /** The next larger size that is made; WebP, and what cannot be drawn here, goes out as it is. */
  Opened of(Document document, int wanted) throws IOException {
    int side = SIDES.stream().filter(made -> made >= wanted).findFirst().orElse(SIDES.getLast());
    var kept = kept(document, side);
    var small = kept.isPresent() ? kept : made(document, side);
    return small.orElseGet(
        () -> new Opened(document, document.mediaType(), () -> vault.open(document.sha256())));
  }

  void forget(String sha256) throws IOException {
    for (int side : SIDES) {
      for (var format : FORMATS) {
        Files.deleteIfExists(place(sha256, side, format));
      }
    }
  }

  private Optional<Opened> kept(Document document, int side) {
    return FORMATS.stream()
        .filter(format -> Files.exists(place(document.sha256(), side, format)))
        .findFirst()
        .map(
            format ->
                new Opened(
                    document,
                    "image/" + format,
                    () -> Files.newInputStream(place(document.sha256(), side, format))));
  }

  private Optional<Opened> made(Document document, int side) throws IOException {
    if (document.mediaType().equals("image/webp")) {
      return Optional.empty();
    }
    places.acquireUninterruptibly();
    try (var bytes = vault.open(document.sha256())) {
      var small = Shrinking.to(side, bytes.readAllBytes());
      if (small.isEmpty()) {
        return Optional.empty();
      }
      keep(document.sha256(), side, small.get());
      return kept(document, side);
    } finally {
      places.release();
    }
  }

  private void keep(String sha256, int side, Shrinking.Small small) throws IOException {
    var place = place(sha256, side, small.format());
    Files.createDirectories(place.getParent());
    var fresh = Files.createTempFile(place.getParent(), "new", null);
    try (var out = Files.newOutputStream(fresh)) {
      small.write(out);
    }
    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path place(String sha256, int side, String format) {
    return folder
        .resolve(sha256.substring(0, 2))
        .resolve("%s-%d.%s".formatted(sha256, side, format));
  }
}
