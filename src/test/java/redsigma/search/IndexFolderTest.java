package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder has one index, one process and no damage that goes unseen. */
class IndexFolderTest {

  @TempDir Path temporary;

  @Test
  void movesADamagedIndexAside() throws IOException {
    var identity = identityAfter(() -> {});
    assertThat(identityAfter(() -> {})).isEqualTo(identity);

    assertThat(identityAfter(this::damage)).isNotEqualTo(identity);

    try (var left = Files.list(temporary)) {
      assertThat(left.map(Path::toString)).anyMatch(name -> name.contains("-damaged-"));
    }
  }

  @Test
  void keepsAFolderOfItsOwnWhenAnotherProcessHoldsTheFirst() {
    try (var first = open();
        var second = open()) {
      assertThat(first.name()).isEqualTo("index");
      assertThat(second.name()).isEqualTo("index-2");
    }
  }

  private String identityAfter(Runnable mishap) {
    mishap.run();
    var settings = SecondIndex.lucene(temporary.resolve("index"));
    try (var index = RecordIndex.open(settings, Clock.systemUTC())) {
      index.flush();
      return index.place().identity();
    }
  }

  private IndexFolder open() {
    return IndexFolder.free(temporary.resolve("index"), Clock.systemUTC());
  }

  private void damage() {
    try (var files = Files.list(temporary.resolve("index").resolve(IndexDocument.INDEX))) {
      for (var file : files.filter(f -> f.toString().contains("segments_")).toList()) {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }
}
