package redsigma.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.audit.AuditLine;
import redsigma.audit.AuditTrail;
import redsigma.audit.Sought;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.search.Query;
import redsigma.search.Search;

/** A reason stands for its record and its time, and in the journal beside what it was given for. */
@InTheHouse
class ReasonsTest {

  private static final String WHY = "Checking my own details";

  @Autowired Records records;
  @Autowired Search search;
  @Autowired OwnRecords ownRecords;
  @Autowired AuditTrail trail;
  @Autowired Accounts accounts;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  private Viewer officer;
  private Viewer auditor;
  private RecordId self;

  @BeforeEach
  void anOfficerHasARecord() {
    officer = account("officer");
    auditor = account("auditor");
    self = person();
    ownRecords.tie(officers.administrator(), officer.id(), self.value());
  }

  @Test
  void standsForItsTimeAndIsThenAskedAgain() {
    assertThatThrownBy(() -> records.open(officer, self)).isInstanceOf(ReasonWanted.class);
    assertThat(records.giveReason(officer, self, WHY, false)).isTrue();
    assertThat(records.open(officer, self)).isPresent();

    clock.tick(Duration.ofHours(10));

    assertThatThrownBy(() -> records.open(officer, self)).isInstanceOf(ReasonWanted.class);
  }

  @Test
  void standsForNoOtherRecordOfTheFamilyThoughSaidForAnIncident() {
    var child = relative("CHILD");

    records.giveReason(officer, self, WHY, true);

    assertThatThrownBy(() -> records.find(officer, child)).isInstanceOf(ReasonWanted.class);
  }

  @Test
  void takesNoReasonThatIsTooShort() {
    assertThat(records.giveReason(officer, self, "why not", false)).isFalse();
    assertThatThrownBy(() -> records.open(officer, self)).isInstanceOf(ReasonWanted.class);
  }

  @Test
  void takesTheReasonThatComesWithTheRequest() {
    var visit = new Viewer.Visit("192.0.2.9, token 4f2a", WHY);

    assertThat(records.open(officer.on(visit), self)).isPresent();
    assertThatThrownBy(() -> records.open(officer, self)).isInstanceOf(ReasonWanted.class);
  }

  @Test
  void asksNobodyElse() {
    assertThat(records.open(account("officer"), self)).isPresent();
  }

  @Test
  void asksAboutAFriendNothing() {
    assertThat(records.find(officer, relative("FRIEND"))).isPresent();
  }

  @Test
  void asksNoMoreOnceTheAccountIsTiedToItNoLonger() {
    ownRecords.untie(officers.administrator(), officer.id(), self.value());

    assertThat(records.open(officer, self)).isPresent();
  }

  /** To ask because of a link that the officer does not see would tell them of it. */
  @Test
  void asksByNoLinkThatTheOfficerDoesNotSeeButMarksItForTheAuditor() {
    var source = source();
    var hidden = person();
    link("SIBLING", hidden, source);

    assertThat(records.open(officer, hidden)).isPresent();
    assertThat(of(Sought.Only.KIN))
        .anySatisfy(
            line -> {
              assertThat(line.record()).isEqualTo(hidden.value());
              assertThat(line.detail()).containsEntry("about", "family");
            });
  }

  @Test
  void standsInTheJournalBesideAllThatFollows() {
    records.giveReason(officer, self, WHY, false);
    records.open(officer, self);
    var changed = records.find(officer, self).orElseThrow();
    records.save(officer, Change.of(changed, changed.data().with("remarks", "Moved house")));

    assertThat(of(Sought.Only.KIN))
        .filteredOn(line -> Set.of("open", "change").contains(line.entry().action()))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.purpose()).isEqualTo(WHY));
  }

  @Test
  void leavesTheAuditorWhatWasAskedAndNotAnsweredAndRowsOfOneself() {
    assertThatThrownBy(() -> records.open(officer, self)).isInstanceOf(ReasonWanted.class);
    var reference = records.findAll(officer, List.of(self)).getFirst().reference();
    search.run(officer, new Query.Words(reference, Set.of(), List.of(), 0, 10));

    assertThat(of(Sought.Only.UNREASONED))
        .extracting(line -> line.entry().action())
        .contains("ask-reason", "search");
  }

  private List<AuditLine> of(Sought.Only only) {
    var all = Sought.ALL.by(officer.username());
    return trail.read(
        auditor,
        new Sought(
            all.record(),
            all.officer(),
            all.from(),
            all.until(),
            all.kind(),
            all.action(),
            Optional.of(only),
            all.after()),
        50);
  }

  private Viewer account(String role) {
    var name = "r" + UUID.randomUUID().toString().substring(0, 8);
    accounts.add(
        new NewAccount(name, "PC " + name, "77", "Ferry NPT", Set.of(role), Officers.PASSWORD));
    return accounts.byUsername(name).orElseThrow().viewer();
  }

  private RecordId relative(String role) {
    var relative = person();
    link(role, relative, null);
    return relative;
  }

  private void link(String role, RecordId relative, RecordId proof) {
    var link =
        new LinkChange.Put(
            RecordId.next(clock),
            "associate",
            role,
            relative,
            self,
            null,
            null,
            Certainty.CONFIRMED,
            proof,
            null);
    records.putLinks(Viewer.system("77", "a test"), List.of(link));
  }

  private RecordId person() {
    return made(officer, "person", Map.of("names", List.of(Map.of("surname", "Looker"))));
  }

  private RecordId source() {
    return made(
        officers.dodds(), "registered-source", Map.of("registerNumber", "S" + UUID.randomUUID()));
  }

  private RecordId made(Viewer by, String type, Map<String, ?> data) {
    var change = Change.create(RecordId.next(clock), type, Values.of(data));
    return ((Saved) records.save(by, change)).id();
  }
}
