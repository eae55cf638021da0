package redsigma.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.record.SaveResult.Conflict;
import redsigma.record.SaveResult.Rejected;
import redsigma.record.SaveResult.Saved;
import redsigma.search.Query;
import redsigma.search.Search;
import redsigma.security.Access;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Openings;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Viewer;

/** A deleted record is seen by nobody, its owner included, and comes back as it was. */
@InTheHouse
class DeletionsTest {

  private static final String WHY = "Made by mistake at the counter";

  @Autowired Records records;
  @Autowired Deletions deletions;
  @Autowired ChangeFeed feed;
  @Autowired Search search;
  @Autowired Access access;
  @Autowired Restrictions restrictions;
  @Autowired Accounts accounts;
  @Autowired Officers officers;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  private Viewer supervisor;
  private String word;

  @BeforeEach
  void aSupervisorExists() {
    word = "z" + UUID.randomUUID().toString().substring(0, 8);
    accounts.add(
        new NewAccount(
            word, "SGT Moor", "77", "Ferry NPT", Set.of("supervisor"), Officers.PASSWORD));
    supervisor = accounts.byUsername(word).orElseThrow().viewer();
  }

  @Test
  void leavesEverySearchListAndLink() {
    var record = person(officers.hill());
    var friend = person(officers.hill());
    link(record, friend);

    assertThat(delete(supervisor, record)).isInstanceOf(Saved.class);

    for (var viewer : List.of(supervisor, officers.hill(), officers.dodds())) {
      assertThat(records.find(viewer, record.id())).isEmpty();
      assertThat(records.byReference(viewer, record.reference())).isEmpty();
      assertThat(records.revisions(viewer, record.id())).isEmpty();
      assertThat(records.linkGroups(viewer, friend.id())).isEmpty();
      assertThat(inSql(viewer, record)).isZero();
    }
    assertThat(found(officers.hill())).containsExactly(friend.id());
  }

  @Test
  void comesBackAsItWasWithAllItsVersions() {
    var record = person(officers.hill());
    var friend = person(officers.hill());
    link(record, friend);
    delete(supervisor, record);

    assertThat(deletions.bringBack(supervisor, record.id(), "It was right after all")).isTrue();

    var back = records.find(officers.hill(), record.id()).orElseThrow();
    assertThat(back.data()).isEqualTo(record.data());
    assertThat(back.owner()).isEqualTo(record.owner());
    assertThat(back.state()).isEqualTo(record.state());
    assertThat(back.accessClass()).isEqualTo(record.accessClass());
    assertThat(records.linkGroups(officers.hill(), friend.id())).hasSize(1);
    assertThat(records.revisions(officers.hill(), record.id()))
        .extracting(Revision::reason)
        .contains(WHY);
    assertThat(found(supervisor)).contains(record.id());
    assertThat(deletions.find(supervisor, record.id())).isEmpty();
  }

  @Test
  void isDoneByNobodyWhoseRoleDoesNotSaySo() {
    var record = person(officers.hill());

    assertThat(delete(officers.hill(), record)).isInstanceOf(Rejected.class);
    assertThat(delete(officers.stranger(), record)).isInstanceOf(Rejected.class);
    assertThat(records.find(officers.hill(), record.id())).isPresent();
  }

  @Test
  void isToldToThoseAloneWhoMayBringItBack() {
    var record = person(officers.hill());
    delete(supervisor, record);

    assertThat(deletions.latest(supervisor, 100)).extracting(Deleted::id).contains(record.id());
    assertThat(deletions.find(officers.hill(), record.id())).isEmpty();
    assertThat(deletions.bringBack(officers.hill(), record.id(), WHY)).isFalse();
    assertThat(deletions.latest(officers.stranger(), 100)).isEmpty();
  }

  @Test
  void isRefusedWhenTheRecordHasMovedOn() {
    var record = person(officers.hill());
    records.save(
        officers.hill(), Change.of(record, record.data().with("remarks", "Seen in Mill Lane")));

    assertThat(delete(supervisor, record)).isInstanceOf(Conflict.class);
    assertThat(records.find(officers.hill(), record.id())).isPresent();
  }

  @Test
  void endsWhatWasOpenedInAnEmergency() {
    var kaur = officers.kaur();
    var record = restricted(person(officers.hill()));
    assertThat(records.breakGlass(kaur, record.id(), "A child is at risk there")).isTrue();
    assertThat(records.find(kaur, record.id())).isPresent();

    assertThat(delete(officers.hill(), record)).isInstanceOf(Rejected.class);
    delete(supervisor, record);

    assertThat(records.find(kaur, record.id())).isEmpty();
    assertThat(inSql(kaur, record)).isZero();
    assertThat(records.stub(kaur, record.id())).isEmpty();
    assertThat(records.breakGlass(kaur, record.id(), "A child is at risk there")).isFalse();

    deletions.bringBack(supervisor, record.id(), "It was right after all");
    assertThat(records.find(kaur, record.id())).isEmpty();
    assertThat(records.stub(kaur, record.id())).isPresent();
  }

  @Test
  void isToldInTheFeedToWhoHadItOpenAndToNobodyElseItWasClosedTo() {
    var kaur = officers.kaur();
    var start = feed.now();
    var record = restricted(person(officers.hill()));
    var lapsed = restricted(person(officers.hill()));
    records.breakGlass(kaur, lapsed.id(), "A child is at risk there");
    clock.tick(Openings.LASTS.plusMinutes(1));
    records.breakGlass(kaur, record.id(), "A child is at risk there");
    delete(supervisor, record);
    delete(supervisor, lapsed);

    assertThat(told(kaur, start))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.id()).isEqualTo(record.id());
              assertThat(entry.ended()).isTrue();
              assertThat(feed.at(kaur, entry.position())).contains(entry);
            });
    assertThat(told(officers.dodds(), start)).isEmpty();

    deletions.bringBack(supervisor, record.id(), "It was right after all");
    assertThat(told(kaur, start)).isEmpty();
  }

  private List<Feed.Entry> told(Viewer viewer, Feed.Position from) {
    var told = new ArrayList<Feed.Entry>();
    var end = feed.latest();
    var at = from;
    while (at.transaction() < end.transaction()) {
      var found = feed.read(viewer, at, 100);
      told.addAll(found.entries());
      at = found.next();
    }
    return told;
  }

  /** By the supervisor, who alone of the test's officers reads it and may delete it. */
  private Record restricted(Record record) {
    int list =
        restrictions.make(
            supervisor,
            new Restriction(
                0,
                "77",
                Restriction.Kind.RESTRICTED,
                "Operation " + word,
                "A test",
                "Ferry NPT",
                supervisor.id(),
                Set.of(),
                null,
                null));
    var change = Change.of(record, record.data()).withCustody(Custody.SAME.withRestriction(list));
    return ((Saved) records.save(Viewer.system("77", "a test"), change)).record();
  }

  private SaveResult delete(Viewer viewer, Record record) {
    return deletions.delete(viewer, record.id(), record.version(), WHY);
  }

  private List<RecordId> found(Viewer viewer) {
    return search.run(viewer, new Query.Words(word, Set.of(), List.of(), 0, 10)).hits().stream()
        .map(hit -> hit.record().id())
        .toList();
  }

  private long inSql(Viewer viewer, Record record) {
    return transaction.execute(
        begun -> {
          access.enter(viewer);
          return jdbc.sql("select count(*) from record where id = :id")
              .param("id", record.id().value())
              .query(Long.class)
              .single();
        });
  }

  private void link(Record from, Record to) {
    var put =
        new LinkChange.Put(
            RecordId.next(clock),
            "associate",
            "FRIEND",
            from.id(),
            to.id(),
            null,
            null,
            Certainty.CONFIRMED,
            null,
            null);
    records.putLinks(officers.hill(), List.of(put));
  }

  private Record person(Viewer by) {
    var data = Values.of(Map.of("names", List.of(Map.of("surname", word))));
    return ((Saved) records.save(by, Change.create(RecordId.next(clock), "person", data))).record();
  }
}
