package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import redsigma.InTheHouse;
import redsigma.Linked;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.schema.Schemas;

/** Whatever befalls the index, what was saved can be found again without a hand being lifted. */
@InTheHouse
@Import(SecondIndex.class)
class KeepingUpTest {

  @Autowired SecondIndex second;
  @Autowired Records records;
  @Autowired Schemas schemas;
  @Autowired Officers officers;
  @Autowired ReadingStore store;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @TempDir Path temporary;

  private Path folder = Path.of("");

  @BeforeEach
  void anIndexOfItsOwn() {
    folder = temporary.resolve("index-of-" + RecordId.next(clock));
    save("Alwaysthere");
  }

  SecondIndex.Running start() {
    return second.start(folder);
  }

  /** Under which the database knows the index. */
  String name() {
    return folder.getFileName().toString();
  }

  void lose() {
    assertThat(FileSystemUtils.deleteRecursively(folder.toFile())).isTrue();
  }

  @Test
  void survivesALostIndex() {
    restartAfter(this::lose);
  }

  @Test
  void findsWhatWasCommittedButNotIndexedBeforeAFall() {
    restartAfter(() -> save("Committedly"));

    try (var running = start()) {
      awaitCurrent(running);
      assertThat(found(running, "Committedly")).hasSize(1);
    }
  }

  @Test
  void findsByANeighbourThatWasLinkedBeforeAFall() {
    var both = List.of(save("Besidely"), save("Neighbourly"));
    var tie = Linked.by(clock, "associate", "FRIEND", both.getFirst(), both.getLast());
    restartAfter(() -> records.putLinks(officers.hill(), List.of(tie)));

    try (var running = start()) {
      awaitCurrent(running);
      assertThat(found(running, "Besidely Neighbourly")).hasSize(2);
    }
  }

  @Test
  void rebuildsWhenThePackagesAskForOtherDocuments() {
    restartAfter(
        () -> {
          var reading = store.find(name()).orElseThrow();
          store.save(
              new ReadingStore.Reading(
                  reading.name(),
                  reading.watermark(),
                  IndexDocument.SHAPE + "-another",
                  reading.holder()));
        });
  }

  @Test
  void rebuildsWhenTheDatabaseWasRestoredIntoAnother() {
    restartAfter(
        () -> {
          var reading = store.find(name()).orElseThrow();
          store.save(
              new ReadingStore.Reading(
                  reading.name(), "9000000000", reading.shape(), reading.holder()));
        });
  }

  @Test
  void noticesSavesNobodyToldItOf() {
    try (var running = start()) {
      awaitCurrent(running);

      save("Elsewherely");

      await().atMost(Duration.ofSeconds(10)).until(() -> found(running, "Elsewherely").size() == 1);
    }
  }

  @Test
  void rebuildsOnRequestAndTellsHowFarItIs() {
    try (var running = start()) {
      awaitCurrent(running);
      var told = new ArrayList<Long>();

      var count = running.reindex().run((done, total) -> told.add(total - done));

      assertThat(told).last().isEqualTo(0L);
      assertThat(running.reindex().status().documents()).isEqualTo(count);
      assertThat(found(running, "Alwaysthere")).isNotEmpty();
    }
  }

  @Test
  void answersWhileItIsRebuilt() {
    try (var running = start()) {
      awaitCurrent(running);
      var told = new ArrayList<Integer>();

      running.reindex().run((done, total) -> told.add(found(running, "Alwaysthere").size()));

      assertThat(told).isNotEmpty().doesNotContain(0);
    }
  }

  @Test
  void goesOnWithARebuildThatAFallCutOff() {
    var upkeep = new UpkeepStore(jdbc);
    restartAfter(
        () -> {
          var now = clock.instant();
          upkeep.begin(
              name(),
              new UpkeepStore.Rebuilding(
                  UUID.randomUUID(),
                  Shape.of(schemas.current()),
                  true,
                  new RecordId(new UUID(0, 0)),
                  7,
                  100,
                  now,
                  now,
                  null));
        });

    var rebuild = upkeep.rebuild(name()).orElseThrow();
    assertThat(rebuild.finished()).isNotNull();
    assertThat(rebuild.done()).isEqualTo(7 + store.countRecords());
  }

  @Test
  void findsAndMendsWhatHasDriftedFromTheRecords() {
    var lost = record(save("Lostly"));
    var stale = record(save("Stalely"));
    records.save(officers.hill(), Change.of(stale, named("Freshly")));
    clock.tick(Duration.ofMinutes(1));
    try (var running = start()) {
      awaitCurrent(running);
      running.reindex().compare();
      var orphan = Orphans.like(lost, RecordId.next((Clock) clock));
      running
          .index()
          .write(List.of(document(stale), document(orphan)), List.of(lost.id().toString()));
      running.index().refresh();
      assertThat(found(running, "Freshly")).isEmpty();

      var drift = drift(running, lost.type());

      assertThat(drift.missing()).isEqualTo(1);
      assertThat(drift.stale()).isEqualTo(1);
      assertThat(drift.orphaned()).isEqualTo(1);
      assertThat(found(running, "Freshly")).contains(stale.id().toString());
      assertThat(found(running, "Lostly")).containsExactly(lost.id().toString());
      assertThat(drift(running, lost.type()).isNone()).isTrue();
    }
  }

  @Test
  void comparesByItselfAtItsHour() {
    try (var running = start()) {
      awaitCurrent(running);
      assertThat(running.reindex().status().compared()).isNull();

      clock.tick(Duration.ofHours(24));

      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  running.reindex().status().compared() instanceof IndexStatus.Compared compared
                      && compared.at() != null);
    }
  }

  @Test
  void dropsAQueueThatGrewTooLongAndLosesNothing() {
    try (var running = start()) {
      awaitCurrent(running);
      var id = save("Droppedly");

      running
          .queue()
          .add(Collections.nCopies(200_001, id), officers.hill().id(), IndexQueue.Cause.SAVED);

      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> found(running, "Droppedly").contains(id.toString()));
      assertThat(running.queue().size()).isZero();
    }
  }

  private static Drift drift(SecondIndex.Running running, String type) {
    return running.reindex().compare().stream()
        .filter(drift -> drift.type().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private Record record(RecordId id) {
    return records.find(officers.hill(), id).orElseThrow();
  }

  private IndexDocument document(Record record) {
    var schema = schemas.current();
    return DocumentMaker.make(schema, schema.type(record.type()), record, List.of());
  }

  private void restartAfter(Mishap mishap) {
    try (var running = start()) {
      awaitCurrent(running);
      assertThat(found(running, "Alwaysthere")).isNotEmpty();
    }
    mishap.happen();
    try (var running = start()) {
      awaitCurrent(running);
      assertThat(found(running, "Alwaysthere")).isNotEmpty();
    }
  }

  private interface Mishap {
    void happen();
  }

  private static void awaitCurrent(SecondIndex.Running running) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> running.reindex().status().state() == IndexStatus.State.CURRENT);
  }

  private List<String> found(SecondIndex.Running running, String words) {
    var finder = running.finder();
    var bounds = finder.bounds(officers.hill(), Set.of(), List.of());
    return finder.first(new QueryReader(schemas, clock).read(words), bounds, 10);
  }

  private static Values named(String surname) {
    return Values.of(Map.of("names", List.of(Map.of("surname", surname, "given", "Ann"))));
  }

  private RecordId save(String surname) {
    var change = Change.create(RecordId.next((Clock) clock), "person", named(surname));
    return ((Saved) records.save(officers.hill(), change)).record().id();
  }
}
