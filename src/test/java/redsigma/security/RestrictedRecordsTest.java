package redsigma.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.record.SaveResult.Rejected;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.search.Query;
import redsigma.search.Search;

/** A record put under a restriction is a stub or nothing to all but those it names. */
@InTheHouse
class RestrictedRecordsTest {

  @Autowired Records records;
  @Autowired Restrictions restrictions;
  @Autowired Alerts alerts;
  @Autowired Search search;
  @Autowired Officers officers;
  @Autowired Units units;
  @Autowired Clock clock;

  @BeforeEach
  void knowHowToReachTheUnit() {
    units.put(new Unit("77", "Intelligence", "Force intelligence bureau", null, "ext 4410"));
  }

  @Test
  void leavesAStubToOthersThatNamesWhomToContact() {
    var record = under(list(Restriction.Kind.RESTRICTED, Set.of(), null));

    assertThat(records.find(officers.kaur(), record.id())).isEmpty();
    assertThat(records.stub(officers.kaur(), record.id()).orElseThrow().contact())
        .isEqualTo("Force intelligence bureau (ext 4410)");
    assertThat(records.stub(officers.kaur(), record.reference())).isPresent();
  }

  @Test
  void tellsInTheSearchThatAReferenceIsRestricted() {
    var record = under(list(Restriction.Kind.RESTRICTED, Set.of(), null));
    var words = new Query.Words(record.reference(), Set.of(), List.of(), 0, 10);

    assertThat(search.run(officers.kaur(), words).notices())
        .contains(
            record.reference() + " is restricted. Contact Force intelligence bureau (ext 4410).");
  }

  @Test
  void leavesNothingOfAClosedRecord() {
    var record = under(list(Restriction.Kind.CLOSED, Set.of(), null));

    assertThat(records.find(officers.kaur(), record.id())).isEmpty();
    assertThat(records.stub(officers.kaur(), record.id())).isEmpty();
    assertThat(records.stub(officers.kaur(), record.reference())).isEmpty();
  }

  @Test
  void tellsAnotherForceNothingEvenOfARestrictedRecord() {
    var record = under(list(Restriction.Kind.RESTRICTED, Set.of(), null));

    assertThat(records.stub(officers.stranger(), record.id())).isEmpty();
  }

  @Test
  void isReadByItsOwnerAndThoseNamed() {
    var record = under(list(Restriction.Kind.CLOSED, Set.of(officers.kaur().id()), null));

    var saidWhy = new Viewer.Visit("a test", "Reading what I am named for");
    assertThat(records.find(officers.hill().on(saidWhy), record.id())).isPresent();
    assertThat(records.find(officers.kaur().on(saidWhy), record.id())).isPresent();
    assertThat(records.find(officers.dodds().on(saidWhy), record.id())).isEmpty();
  }

  @Test
  void takesAReaderOffTheListAtOnce() {
    int list = list(Restriction.Kind.CLOSED, Set.of(officers.kaur().id()), null);
    var record = under(list);

    restrictions.name(officers.hill(), list, Set.of());

    assertThat(records.find(officers.kaur(), record.id())).isEmpty();
  }

  @Test
  void opensAgainWhenTheRestrictionExpires() {
    var record = under(list(Restriction.Kind.CLOSED, Set.of(), Duration.ofHours(2)));
    assertThat(records.find(officers.kaur(), record.id())).isEmpty();

    ((TestClock) clock).tick(Duration.ofHours(3));

    assertThat(records.find(officers.kaur(), record.id())).isPresent();
  }

  @Test
  void opensInAnEmergencyForAnHourAndTellsItsOwnerAndStandards() {
    var record = under(list(Restriction.Kind.RESTRICTED, Set.of(), null));

    assertThat(records.breakGlass(officers.kaur(), record.id(), "Child at risk at that address"))
        .isTrue();

    assertThat(records.find(officers.kaur(), record.id())).isPresent();
    assertThat(alerts.unread(officers.hill(), false))
        .extracting(Alert::text)
        .anyMatch(text -> text.contains(record.reference()) && text.contains("Child at risk"));
    assertThat(alerts.unread(officers.administrator(), true)).isNotEmpty();
    ((TestClock) clock).tick(Duration.ofMinutes(61));
    assertThat(records.find(officers.kaur(), record.id())).isEmpty();
  }

  @Test
  void opensNoClosedRecordInAnEmergency() {
    var record = under(list(Restriction.Kind.CLOSED, Set.of(), null));

    assertThat(records.breakGlass(officers.kaur(), record.id(), "I would like to know")).isFalse();
    assertThat(records.find(officers.kaur(), record.id())).isEmpty();
  }

  @Test
  void asksForARoleBeforeItOpensAnything() {
    var record = under(list(Restriction.Kind.RESTRICTED, Set.of(), null));

    assertThatThrownBy(() -> records.breakGlass(officers.dodds(), record.id(), "Because of this"))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void refusesARestrictionThatIsNotTheOfficersOwn() {
    int theirs = restrictions.make(officers.dodds(), restriction(officers.dodds(), Set.of(), null));
    var record = saved(records.save(officers.hill(), person()));

    assertThat(records.save(officers.hill(), put(record, theirs))).isInstanceOf(Rejected.class);
  }

  @Test
  void refusesToAssignWhatIsAnothers() {
    var record = saved(records.save(officers.kaur(), person()));
    var change =
        Change.of(record, record.data()).withCustody(Custody.SAME.withUnit("Intelligence"));

    assertThat(records.save(officers.hill(), change)).isInstanceOf(Rejected.class);
  }

  @Test
  void handsOverARecordWithItsHandlingInstructions() {
    var record = saved(records.save(officers.hill(), person()));
    var custody =
        Custody.SAME
            .withUnit("Intelligence")
            .withMarking(Marking.OFFICIAL_SENSITIVE)
            .withHandling("By name only");

    var handed =
        saved(records.save(officers.hill(), Change.of(record, record.data()).withCustody(custody)));

    assertThat(handed.unit()).isEqualTo("Intelligence");
    assertThat(handed.handling()).isEqualTo("By name only");
    assertThat(records.revisions(officers.hill(), record.id())).hasSize(2);
  }

  @Test
  void refusesAnythingMarkedSecret() {
    assertThatThrownBy(() -> Marking.of("SECRET")).hasMessageContaining("may be kept here");
  }

  private Record under(int list) {
    return saved(
        records.save(officers.hill(), put(saved(records.save(officers.hill(), person())), list)));
  }

  private static Change put(Record record, int list) {
    return Change.of(record, record.data()).withCustody(Custody.SAME.withRestriction(list));
  }

  private int list(Restriction.Kind kind, Set<UUID> readers, Duration lasting) {
    var base = restriction(officers.hill(), readers, lasting);
    return restrictions.make(
        officers.hill(),
        new Restriction(
            0,
            base.force(),
            kind,
            base.title(),
            base.reason(),
            base.contact(),
            base.owner(),
            base.readers(),
            base.expires(),
            null));
  }

  private Restriction restriction(Viewer owner, Set<UUID> readers, Duration lasting) {
    return new Restriction(
        0,
        "77",
        Restriction.Kind.RESTRICTED,
        "Operation Slate",
        "a test",
        "Intelligence",
        owner.id(),
        readers,
        lasting == null ? null : clock.instant().plus(lasting),
        null);
  }

  private Change person() {
    var data = Values.of(Map.of("names", List.of(Map.of("surname", "Restricted"))));
    return Change.create(RecordId.next(clock), "person", data);
  }

  private static Record saved(SaveResult result) {
    assertThat(result).isInstanceOf(Saved.class);
    return ((Saved) result).record();
  }
}
