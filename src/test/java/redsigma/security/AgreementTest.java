package redsigma.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.InTheHouse;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.search.Query;
import redsigma.search.Reindex;
import redsigma.search.Search;
import redsigma.security.World.Thing;

/** PostgreSQL, the index and the policy in memory say the same of every viewer and record. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTest {

  @Autowired Records records;
  @Autowired Restrictions restrictions;
  @Autowired Units units;
  @Autowired Access access;
  @Autowired Search search;
  @Autowired Reindex index;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private List<World> worlds;

  @BeforeAll
  void makeWorlds() {
    worlds = worlds();
    waitForTheIndex();
  }

  List<World> worlds() {
    return List.of(world(11, 60), world(12, 30));
  }

  World world(long seed, int things) {
    return new World(seed, clock).fill(records, restrictions, units, things);
  }

  /** What others saved is seen a little later; whoever saved it waits for it. */
  private void waitForTheIndex() {
    index.awaitAll();
    search.suggest(Viewer.system("77", "making a world"), "world", Set.of(), 1);
  }

  @Test
  void readsByIdWhatTheLawSays() {
    forAll(
        (world, viewer, lawful) ->
            assertThat(ids(records.findAll(viewer, all(world)).stream().map(r -> r.id())))
                .isEqualTo(lawful));
  }

  @Test
  void showsNoMoreToAStatementWithoutAnyFilter() {
    forAll(
        (world, viewer, lawful) -> {
          var shown = entered(viewer, () -> column("select id from record"));
          shown.retainAll(uuids(all(world)));
          assertThat(shown).isEqualTo(uuids(lawful));
        });
  }

  @Test
  void showsTheRevisionsOfNoOtherRecords() {
    forAll(
        (world, viewer, lawful) -> {
          var shown = entered(viewer, () -> column("select record_id from revision"));
          shown.retainAll(uuids(all(world)));
          assertThat(shown).isEqualTo(uuids(lawful));
        });
  }

  @Test
  void showsALinkOnlyWithBothEndsAndItsProof() {
    forAll(
        (world, viewer, lawful) -> {
          var shown = entered(viewer, () -> column("select id from link"));
          shown.retainAll(world.ties().stream().map(tie -> tie.id().value()).toList());
          assertThat(shown)
              .isEqualTo(
                  world.ties().stream()
                      .filter(tie -> world.sees(viewer, tie))
                      .map(tie -> tie.id().value())
                      .collect(Collectors.toSet()));
        });
  }

  @Test
  void findsInTheIndexWhatTheLawSays() {
    forAll(
        (world, viewer, lawful) -> {
          var words = new Query.Words(world.token(), Set.of(), List.of(), 0, 100);
          var results = search.run(viewer, words);
          assertThat(ids(results.hits().stream().map(hit -> hit.record().id()))).isEqualTo(lawful);
          assertThat(results.total()).isEqualTo(lawful.size());
        });
  }

  /**
   * A word finds what it stands in, and what is linked to that as far as the viewer may know; when
   * it finds nothing so, the other word alone finds all that is seen.
   */
  @Test
  void findsByTheWordsOfANeighbourWhatTheLawSays() {
    forAll(
        (world, viewer, lawful) -> {
          for (var thing : world.things()) {
            var words =
                new Query.Words(world.token() + " " + thing.secret(), Set.of(), List.of(), 0, 100);
            var results = search.run(viewer, words);
            var meant = world.reachedBy(viewer, thing);
            assertThat(ids(results.hits().stream().map(hit -> hit.record().id())))
                .as("%s asks for %s", viewer.username(), thing)
                .isEqualTo(meant.isEmpty() ? lawful : meant);
            assertThat(results.total()).isEqualTo(results.hits().size());
          }
        });
  }

  @Test
  void findsOnAPartOfTheMapWhatTheLawSays() {
    forAll(
        (world, viewer, lawful) -> {
          for (var place : world.things()) {
            if (place.point() != null) {
              var near = world.reachedBy(viewer, place);
              var around = "within:" + place.point() + ",100m";
              assertThat(found(viewer, around)).as("%s: %s", viewer, place).isEqualTo(near);

              var other = new HashSet<>(lawful);
              other.removeAll(near);
              assertThat(found(viewer, world.token() + " -" + around)).isEqualTo(other);
            }
          }
        });
  }

  private Set<RecordId> found(Viewer viewer, String words) {
    var results = search.run(viewer, new Query.Words(words, Set.of(), List.of(), 0, 100));
    assertThat(results.total()).isEqualTo(results.hits().size());
    return ids(results.hits().stream().map(hit -> hit.record().id()));
  }

  @Test
  void judgesInMemoryAsTheLawSays() {
    forAll(
        (world, viewer, lawful) -> {
          var sight = access.sight(viewer);
          var whole = records.findAll(Viewer.system("77", "asking"), all(world));
          assertThat(
                  ids(
                      whole.stream()
                          .filter(r -> sight.sees(r.accessClass(), r.owner(), r.id().value()))
                          .map(r -> r.id())))
              .isEqualTo(lawful);
        });
  }

  @Test
  void showsNothingWhenNobodyHasEntered() {
    assertThat(column("select id from record")).isEmpty();
    assertThat(column("select id from link")).isEmpty();
    assertThat(column("select record_id from revision")).isEmpty();
  }

  @Test
  void worksUnderARoleThatCannotStepAround() {
    assertThat(
            jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  private interface Claim {
    void of(World world, Viewer viewer, Set<RecordId> lawful);
  }

  private void forAll(Claim claim) {
    for (var world : worlds) {
      for (var viewer : world.viewers()) {
        var lawful =
            world.things().stream()
                .filter(thing -> world.sees(viewer, thing))
                .map(Thing::id)
                .collect(Collectors.toSet());
        claim.of(world, viewer, lawful);
      }
    }
  }

  private <T> T entered(Viewer viewer, Supplier<T> work) {
    return Objects.requireNonNull(
        transaction.execute(
            begun -> {
              access.enter(viewer);
              return work.get();
            }));
  }

  private Set<UUID> column(String sql) {
    return new HashSet<>(jdbc.sql(sql).query(UUID.class).list());
  }

  private static List<RecordId> all(World world) {
    return world.things().stream().map(Thing::id).toList();
  }

  private static Set<RecordId> ids(Stream<RecordId> ids) {
    return ids.collect(Collectors.toSet());
  }

  private static Set<UUID> uuids(Collection<RecordId> ids) {
    return ids.stream().map(RecordId::value).collect(Collectors.toSet());
  }
}
