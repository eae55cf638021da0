package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.schema.Schemas;

/** Several nodes of OpenSearch, several of ours: any of them may go, and nothing is lost. */
@InTheHouse
@Import(SecondIndex.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Autowired SecondIndex second;
  @Autowired Records records;
  @Autowired Schemas schemas;
  @Autowired Officers officers;
  @Autowired Clock clock;

  private final OpenSearchNode leader = OpenSearchNode.first();

  @AfterAll
  void end() {
    leader.close();
  }

  @Test
  void outlivesTheLossOfANodeAndThenOfAll() {
    var other = leader.joinedBySecond();
    try (var running = start(leader.uri() + "," + other.uri(), "loss")) {
      var before = save("Beforeloss");
      awaitFound(running, before, "Beforeloss");
      await().atMost(PATIENCE).until(() -> health().contains("\"green\""));

      other.kill();

      var after = save("Afterloss");
      awaitFound(running, after, "Afterloss");
      assertThat(found(running, "Beforeloss")).contains(before.id().toString());

      leader.kill();

      var meanwhile = save("Meanwhilely");
      assertThatThrownBy(() -> found(running, "Beforeloss")).isInstanceOf(IndexAway.class);
      assertThat(running.reindex().status().state()).isEqualTo(IndexStatus.State.AWAY);

      leader.start();
      awaitFound(running, meanwhile, "Meanwhilely");
      awaitFound(running, before, "Beforeloss");
    } finally {
      other.close();
    }
  }

  @Test
  void neverPutsTheOldOverTheNewWhenTwoOfUsWrite() {
    try (var one = start(leader.uri(), "pair");
        var two = start(leader.uri(), "pair")) {
      var record = save("Firstly");
      for (int turn = 0; turn < 40; turn++) {
        record = change(record, "Turnly" + (char) ('a' + turn % 26));
        one.queue().add(List.of(record.id()), officers.hill().id(), IndexQueue.Cause.SAVED);
        two.queue().add(List.of(record.id()), officers.hill().id(), IndexQueue.Cause.SAVED);
      }
      var last = record;
      await().atMost(PATIENCE).until(() -> one.queue().size() + two.queue().size() == 0);

      one.index().refresh();
      var held = two.index().held(List.of(last.id().toString()));
      assertThat(held.get(last.id().toString()).version()).isEqualTo(last.version());
    }
  }

  @Test
  void isKeptByTheOtherWhenOneOfUsEnds() {
    try (var staying = start(leader.uri(), "heirs")) {
      try (var leaving = start(leader.uri(), "heirs")) {
        awaitFound(leaving, save("Bequeathed"), "Bequeathed");
      }

      awaitFound(staying, save("Inherited"), "Inherited");
    }
  }

  private SecondIndex.Running start(String uris, String name) {
    return second.start(uris, name);
  }

  private String health() {
    return leader.ask("GET", "/_cluster/health/loss-*", "");
  }

  private void awaitFound(SecondIndex.Running running, Record record, String words) {
    await()
        .atMost(PATIENCE)
        .ignoreException(IndexAway.class)
        .until(() -> found(running, words).contains(record.id().toString()));
  }

  private List<String> found(SecondIndex.Running running, String words) {
    var finder = running.finder();
    var bounds = finder.bounds(officers.hill(), Set.of(), List.of());
    return finder.first(new QueryReader(schemas, clock).read(words), bounds, 10);
  }

  private static Values named(String surname) {
    return Values.of(Map.of("names", List.of(Map.of("surname", surname, "given", "Ann"))));
  }

  private Record save(String surname) {
    var change = Change.create(RecordId.next(clock), "person", named(surname));
    return ((Saved) records.save(officers.hill(), change)).record();
  }

  private Record change(Record record, String surname) {
    return ((Saved) records.save(officers.hill(), Change.of(record, named(surname)))).record();
  }
}
