package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;

/** Results are narrowed by days and units and stand in the order asked for, with words or none. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowingTest {

  private static final Set<String> EVENTS = Set.of("event");

  @Autowired Search search;
  @Autowired TakingOut takingOut;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  @BeforeAll
  void makeRecords() {
    var second = event("Second quillonbridge", "1953-03-02T10:00:00Z");
    event("Third quillonbridge", "1953-03-31T22:59:00Z");
    event("First quillonbridge", "1953-03-01T00:00:00Z");
    happened(event("Scene quillonbridge", "1953-05-01T10:00:00Z"), "Quillon Quay", "61,-9");
    happened(event("Scenic quillonbridge", "1953-05-02T10:00:00Z"), "Quillon Rise", "61.005,-9");
    save(Change.of(second, second.data().with("eventSummary", "Second quillonbridge again")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sort:newest | Third Second First",
        "sort:oldest | First Second Third",
        "sort:changed | Second First Third",
        "quillonbridge sort:newest | Third Second First",
        "quillonbridge sort:oldest | First Second Third",
        "quillonbridge sort:changed | Second First Third",
        "sort:oldest before:31/3/1953 | First Second",
        "sort:oldest until:31/3/1953 | First Second Third",
        "sort:oldest until:1953-03 | First Second Third",
        "sort:oldest on:1953-03 after:2/3/1953 | Second Third",
        "sort:oldest unit:\"Ferry NPT\" until:1/3/1953 | First"
      })
  void standInTheOrderAskedFor(String typed, String order) {
    var found = run(typed + " after:1/3/1953 until:1/4/1953", 0, 20);

    assertThat(firstWords(found)).containsExactly(order.split(" ", -1));
    assertThat(found.total()).isEqualTo(found.hits().size());
    assertThat(found.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "within:61.0020,-9.0000,300m | Scene",
        "within:\"61.0020, -9.0000, 0.3 km\" | Scene",
        "within:61.0020,-9.0000,200m |",
        "within:60.99,-9.01,61.01,-8.99 | Scene Scenic",
        "within:61.01,-8.99,60.99,-9.01 | Scene Scenic",
        "scenic within:60.99,-9.01,61.01,-8.99 | Scenic",
        "sort:oldest on:1953-05 -within:61.005,-9,200m | Scene",
        "sort:oldest on:1953-05 (within:61,-9,9m OR within:61.005,-9,9m) | Scene Scenic"
      })
  void areFoundByWhereTheyHappened(String typed, @Nullable String found) {
    var results = run(typed, 0, 20);

    assertThat(firstWords(results))
        .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(" ", -1));
    assertThat(results.notices()).isEmpty();
  }

  @Test
  void sayHowTheyAreThere() {
    assertThat(run("within:61.0020,-9.0000,300m", 0, 20).hits().getFirst().because())
        .containsExactly("happened at Quillon Quay, 222 m away");
  }

  @Test
  void goOnInTheSameOrderOnTheNextPage() {
    var typed = "sort:oldest after:1/3/1953 until:1/4/1953";

    assertThat(firstWords(run(typed, 0, 2))).containsExactly("First", "Second");
    assertThat(firstWords(run(typed, 1, 2))).containsExactly("Third");
    assertThat(run(typed, 1, 2).total()).isEqualTo(3);
  }

  @Test
  void leaveInTheSameOrder() {
    var typed = "sort:newest after:1/3/1953 until:1/4/1953";
    var query = new Query.Words(typed, EVENTS, List.of(), 0, 20);

    assertThat(((Taken.Out) takingOut.run(officers.hill(), query)).records())
        .extracting(NarrowingTest::firstWord)
        .containsExactly("Third", "Second", "First");
  }

  @Test
  void hideWhatTheViewerMayNotSee() {
    var typed = "sort:newest after:1/3/1953 until:1/4/1953";
    var query = new Query.Words(typed, EVENTS, List.of(), 0, 20);

    assertThat(search.run(officers.stranger(), query).total()).isZero();
  }

  private static List<String> firstWords(Results found) {
    return found.hits().stream().map(hit -> firstWord(hit.record())).toList();
  }

  private static String firstWord(Record record) {
    return record.data().text("eventSummary").orElseThrow().split(" ", -1)[0];
  }

  private void happened(Record event, String place, String point) {
    var data = Values.of(Map.of("placeName", place, "mapPoint", point));
    var scene = save(Change.create(RecordId.next(clock), "location", data));
    var put =
        new LinkChange.Put(
            RecordId.next(clock),
            "happened-at",
            "SCENE",
            event.id(),
            scene.id(),
            null,
            null,
            Certainty.CONFIRMED,
            null,
            null);
    records.putLinks(officers.hill(), List.of(put));
  }

  private Record event(String summary, String at) {
    var data =
        Values.of(Map.of("eventSummary", summary, "startedAt", Instant.parse(at).toString()));
    return save(Change.create(RecordId.next(clock), "event", data));
  }

  private Record save(Change change) {
    return ((Saved) records.save(officers.hill(), change)).record();
  }

  private Results run(String words, int page, int size) {
    return search.run(officers.hill(), new Query.Words(words, EVENTS, List.of(), page, size));
  }
}
