package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;

/** Whatever befalls the index, what was saved can be found again without a hand being lifted. */
@InTheHouse
@Import(SecondIndex.class)
class KeepingUpTest {

  @Autowired SecondIndex second;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired ReadingStore store;
  @Autowired TestClock clock;
  @TempDir Path temporary;

  private Path folder = Path.of("");

  @BeforeEach
  void anIndexOfItsOwn() {
    folder = temporary.resolve("index-of-" + RecordId.next(clock));
    save("Alwaysthere");
  }

  @Test
  void survivesALostIndex() {
    restartAfter(() -> assertThat(FileSystemUtils.deleteRecursively(folder.toFile())).isTrue());
  }

  @Test
  void survivesADamagedIndex() throws IOException {
    restartAfter(this::damage);

    try (var left = Files.list(temporary)) {
      assertThat(left.map(Path::toString)).anyMatch(name -> name.contains("-damaged-"));
    }
  }

  @Test
  void findsWhatWasCommittedButNotIndexedBeforeAFall() {
    restartAfter(() -> save("Committedly"));

    try (var running = second.start(folder)) {
      awaitCurrent(running);
      assertThat(found(running, "Committedly")).hasSize(1);
    }
  }

  @Test
  void rebuildsWhenThePackagesAskForOtherDocuments() {
    restartAfter(
        () -> {
          var reading = store.find(folder.getFileName().toString()).orElseThrow();
          store.save(
              new ReadingStore.Reading(
                  reading.name(), reading.watermark(), "another shape", reading.holder()));
        });
  }

  @Test
  void rebuildsWhenTheDatabaseWasRestoredIntoAnother() {
    restartAfter(
        () -> {
          var reading = store.find(folder.getFileName().toString()).orElseThrow();
          store.save(
              new ReadingStore.Reading(
                  reading.name(), "9000000000", reading.shape(), reading.holder()));
        });
  }

  @Test
  void noticesSavesNobodyToldItOf() {
    try (var running = second.start(folder)) {
      awaitCurrent(running);

      save("Elsewherely");

      await().atMost(Duration.ofSeconds(10)).until(() -> found(running, "Elsewherely").size() == 1);
    }
  }

  @Test
  void rebuildsOnRequestAndTellsHowFarItIs() {
    try (var running = second.start(folder)) {
      awaitCurrent(running);
      var told = new ArrayList<Long>();

      var count = running.reindex().run((done, total) -> told.add(total - done));

      assertThat(told).last().isEqualTo(0L);
      assertThat(running.reindex().status().documents()).isEqualTo(count);
      assertThat(found(running, "Alwaysthere")).isNotEmpty();
    }
  }

  @Test
  void keepsAFolderOfItsOwnWhenAnotherProcessHoldsTheFirst() {
    try (var first = second.start(folder);
        var other = second.start(folder)) {
      awaitCurrent(first);
      awaitCurrent(other);

      assertThat(other.index().place().name()).isEqualTo(first.index().place().name() + "-2");
      assertThat(found(other, "Alwaysthere")).isNotEmpty();
    }
  }

  private void restartAfter(Mishap mishap) {
    try (var running = second.start(folder)) {
      awaitCurrent(running);
      assertThat(found(running, "Alwaysthere")).isNotEmpty();
    }
    mishap.happen();
    try (var running = second.start(folder)) {
      awaitCurrent(running);
      assertThat(found(running, "Alwaysthere")).isNotEmpty();
    }
  }

  private interface Mishap {
    void happen();
  }

  private void damage() {
    try (var files = Files.list(folder.resolve(IndexDocument.INDEX))) {
      for (var file : files.filter(f -> f.toString().matches(".*\\.(cfs|tim|doc|fdt)")).toList()) {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private static void awaitCurrent(SecondIndex.Running running) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> running.reindex().status().state() == IndexStatus.State.CURRENT);
  }

  private List<String> found(SecondIndex.Running running, String words) {
    var finder = running.finder();
    var bounds = finder.bounds(officers.hill(), Set.of(), List.of());
    return finder.find(new QueryReader(clock).read(words), bounds, 0, 10).ids();
  }

  private RecordId save(String surname) {
    var names = Map.of("names", List.of(Map.of("surname", surname, "given", "Ann")));
    var change = Change.create(RecordId.next((Clock) clock), "person", Values.of(names));
    return ((Saved) records.save(officers.hill(), change)).record().id();
  }
}
