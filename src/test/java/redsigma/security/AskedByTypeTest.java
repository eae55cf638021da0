package redsigma.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.WhereReasonsAreAsked;
import redsigma.audit.AuditLine;
import redsigma.audit.AuditTrail;
import redsigma.audit.Sought;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;

/** A force asks a reason of whole types of record: of one by a list, of another in words. */
@WhereReasonsAreAsked
class AskedByTypeTest {

  private static final String PICKED = "Investigation allotted to me";
  private static final String WRITTEN = "Asked to by the inspector";

  @Autowired Records records;
  @Autowired Restrictions restrictions;
  @Autowired OwnRecords ownRecords;
  @Autowired Accounts accounts;
  @Autowired Officers officers;
  @Autowired Tokens tokens;
  @Autowired AuditTrail trail;
  @Autowired MockMvc browser;
  @Autowired TestClock clock;

  private Viewer officer;

  @BeforeEach
  void anOfficerExists() {
    officer = account("officer");
  }

  @Test
  void asksOfTheTypesThatAreNamedAndOfNoOther() {
    assertThat(asked(person()).picks()).isTrue();
    assertThat(asked(organisation()).picks()).isFalse();
    assertThat(records.open(officer, made("vehicle", Map.of("vehicleMake", "Ford")))).isPresent();
    assertThat(records.open(officer, made("location", Map.of("town", "Ferry")))).isPresent();
  }

  @Test
  void takesWhatIsOnTheListAndNothingElse() {
    var person = person();

    assertThat(records.giveReason(officer, person, WRITTEN, false)).isFalse();
    assertThat(records.giveReason(officer, person, "", false)).isFalse();
    assertThatThrownBy(() -> records.open(officer, person)).isInstanceOf(ReasonWanted.class);

    assertThat(records.giveReason(officer, person, "INVESTIGATION", false)).isTrue();
    assertThat(records.open(officer, person)).isPresent();
  }

  @Test
  void takesWordsWhereTheTypeAsksForWords() {
    var organisation = organisation();

    assertThat(records.giveReason(officer, organisation, "STOP", false)).isFalse();
    assertThat(records.giveReason(officer, organisation, WRITTEN, false)).isTrue();
    assertThat(records.open(officer, organisation)).isPresent();
  }

  @Test
  void keepsInTheJournalTheWordsOfTheListAndThatItWasDue() {
    var person = person();

    records.giveReason(officer, person, "INVESTIGATION", false);
    records.open(officer, person);

    var mine = Sought.ALL.of(person.value()).by(officer.username());
    assertThat(trail.read(account("auditor"), mine, 9))
        .filteredOn(line -> line.entry().action().equals("open"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.purpose()).isEqualTo(PICKED);
              assertThat(line.detail()).containsEntry("due", "type");
            });
  }

  @Test
  void offersTheListOnThePageAndLeadsOnByOneTap() throws Exception {
    var address = "/records/" + person();
    browser
        .perform(get(address).with(user(officer.username())))
        .andExpect(status().isPreconditionRequired())
        .andExpect(content().string(containsString("value=\"INVESTIGATION\"")))
        .andExpect(content().string(containsString("The force asks this of every record")))
        .andExpect(content().string(not(containsString("Your reason</label>"))));
    browser
        .perform(answer(address, WRITTEN, false))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Choose a reason from the list.")));
    browser.perform(answer(address, "INVESTIGATION", false)).andExpect(redirectedUrl(address));
    browser.perform(get(address).with(user(officer.username()))).andExpect(status().isOk());
  }

  @Test
  void standsForTheOthersOfAnIncidentForItsHours() throws Exception {
    var first = person();
    var second = person();
    var other = organisation();
    browser
        .perform(answer("/records/" + first, "INCIDENT", true))
        .andExpect(redirectedUrl("/records/" + first));

    assertThat(records.open(officer, second)).isPresent();
    assertThat(records.open(officer, other)).isPresent();
    clock.tick(Duration.ofHours(2));

    assertThatThrownBy(() -> records.open(officer, second)).isInstanceOf(ReasonWanted.class);
    assertThat(records.open(officer, first)).isPresent();
  }

  @Test
  void standsForNoRecordOfTheIncidentThatIsRestrictedOrOfOneself() {
    records.giveReason(officer, person(), "INCIDENT", true);
    var restricted = restricted();
    var self = person();
    ownRecords.tie(officers.administrator(), officer.id(), self.value());

    assertThatThrownBy(() -> records.open(officer, restricted)).isInstanceOf(ReasonWanted.class);
    assertThatThrownBy(() -> records.open(officer, self)).isInstanceOf(ReasonWanted.class);
  }

  /** Of restricted records and oneself it is asked as {@code required} says, whatever the type. */
  @Test
  void asksInWordsOfARestrictedPersonThoughPersonsAreByTheList() {
    var restricted = restricted();

    assertThat(asked(restricted).picks()).isFalse();
    assertThat(records.giveReason(officer, restricted, "STOP", false)).isFalse();
    assertThat(records.giveReason(officer, restricted, WRITTEN, false)).isTrue();
  }

  @Test
  void tellsMachinesTheListAndKeepsRowsEmptyUntilThen() throws Exception {
    var person = person();
    var one = "/api/v1/records/" + person;
    var bearer = "Bearer " + token();

    browser
        .perform(get(one).header("Authorization", bearer))
        .andExpect(status().isPreconditionRequired())
        .andExpect(content().string(containsString("INVESTIGATION")));
    browser
        .perform(get(one).header("Authorization", bearer).header("Purpose", WRITTEN))
        .andExpect(status().isPreconditionRequired());
    browser
        .perform(get(one).header("Authorization", bearer).header("Purpose", "INVESTIGATION"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Asked")));

    assertThat(purposesOfOpening(person)).containsExactly(PICKED);
  }

  /** Nor does a code do where words are asked, though the journal would keep it in words. */
  @Test
  void takesNoCodeFromMachinesWhereTheTypeAsksForWords() throws Exception {
    var one = "/api/v1/records/" + organisation();

    browser
        .perform(get(one).header("Authorization", "Bearer " + token()).header("Purpose", "STOP"))
        .andExpect(status().isPreconditionRequired());
  }

  private List<String> purposesOfOpening(RecordId record) {
    var mine = Sought.ALL.of(record.value()).by(officer.username());
    return trail.read(account("auditor"), mine, 9).stream()
        .filter(line -> line.entry().action().equals("open"))
        .map(AuditLine::purpose)
        .toList();
  }

  private Demand asked(RecordId record) {
    return catchThrowableOfType(ReasonWanted.class, () -> records.open(officer, record)).demand();
  }

  private RequestBuilder answer(String record, String reason, boolean incident) {
    return post(record + "/reasons")
        .param("reason", reason)
        .param("incident", String.valueOf(incident))
        .param("next", record)
        .param("answered", "true")
        .with(user(officer.username()))
        .with(csrf());
  }

  private RecordId restricted() {
    int list =
        restrictions.make(
            officer,
            new Restriction(
                0,
                "77",
                Restriction.Kind.RESTRICTED,
                "Operation " + officer.username(),
                "a test",
                "Ferry NPT",
                officer.id(),
                Set.of(),
                null,
                null));
    var system = Viewer.system("77", "a test");
    var record = records.find(system, person()).orElseThrow();
    var custody = Custody.SAME.withRestriction(list);
    records.save(system, Change.of(record, record.data()).withCustody(custody));
    return record.id();
  }

  private RecordId person() {
    return made("person", Map.of("names", List.of(Map.of("surname", "Asked"))));
  }

  private RecordId organisation() {
    return made("organisation", Map.of("organisationName", "Asked and Sons"));
  }

  private RecordId made(String type, Map<String, ?> data) {
    var change = Change.create(RecordId.next(clock), type, Values.of(data));
    return ((Saved) records.save(officer, change)).id();
  }

  private String token() {
    var until = clock.instant().plus(Duration.ofDays(9));
    return tokens.issue(officer, "machine", EnumSet.allOf(Permission.class), until).secret();
  }

  private Viewer account(String role) {
    var name = "t" + UUID.randomUUID().toString().substring(0, 8);
    accounts.add(
        new NewAccount(name, "PC " + name, "77", "Ferry NPT", Set.of(role), Officers.PASSWORD));
    return accounts.byUsername(name).orElseThrow().viewer();
  }
}
