package redsigma.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import redsigma.Officers;
import redsigma.WhereReasonsAreAsked;
import redsigma.audit.AuditLine;
import redsigma.audit.AuditTrail;
import redsigma.audit.Sought;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Viewer;

/** Records of which a reason is asked leave for a reason, which is asked once for all of them. */
@WhereReasonsAreAsked
class ReasonedExportTest {

  private static final String WRITTEN = "Asked to by the inspector";

  @Autowired MockMvc pages;
  @Autowired Accounts accounts;
  @Autowired AuditTrail trail;
  @Autowired Records records;
  @Autowired Clock clock;

  /** Unlike any other, so that nothing else is near it. */
  private final String word =
      new Random()
          .ints(14, 'a', 'z' + 1)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  private Viewer officer;

  @BeforeEach
  void anOfficerExists() {
    officer = account("officer");
  }

  @Test
  void asksOnceForAllAndKeepsTheReasonBesideWhatLeft() throws Exception {
    var one = person();
    var other = person();

    export()
        .andExpect(status().isPreconditionRequired())
        .andExpect(content().string(containsString("Why do you take these 2 records out?")))
        .andExpect(content().string(containsString("action=\"/search/export.csv?q=" + word)))
        .andExpect(content().string(not(containsString(one.reference()))));
    export("INVESTIGATION")
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith("text/csv"))
        .andExpect(content().string(containsString(one.reference())))
        .andExpect(content().string(containsString(other.reference())));

    assertThat(journal("export"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.purpose()).isEqualTo("Investigation allotted to me");
              assertThat(line.others()).contains(one.id().value(), other.id().value());
              assertThat(line.detail()).containsEntry("due", "type");
            });
    assertThat(journal("ask-reason")).hasSize(1);
    export().andExpect(status().isPreconditionRequired());
  }

  @Test
  void takesNoReasonThatIsNotOnTheList() throws Exception {
    var person = person();

    export(WRITTEN)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Choose a reason from the list.")))
        .andExpect(content().string(not(containsString(person.reference()))));

    assertThat(journal("export")).isEmpty();
  }

  /** A reason for looking at a record is none for taking it out. */
  @Test
  void asksThoughAReasonForLookingStands() throws Exception {
    records.giveReason(officer, person().id(), "INVESTIGATION", true);

    export().andExpect(status().isPreconditionRequired());
  }

  @Test
  void asksForWordsWhereSomeOfThemAskForWords() throws Exception {
    person();
    save("organisation", Map.of("organisationName", word));

    export("STOP")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("at least 10 characters")));
    export(WRITTEN).andExpect(status().isOk());
  }

  @Test
  void asksNothingWhereThePolicyAsksNothing() throws Exception {
    var vehicle = save("vehicle", Map.of("vehicleMake", word));

    export()
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(vehicle.reference())));

    assertThat(journal("export"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.purpose()).isNull();
              assertThat(line.detail()).doesNotContainKey("due");
            });
  }

  private ResultActions export() throws Exception {
    return pages.perform(get("/search/export.csv?q=" + word).with(user(officer.username())));
  }

  private ResultActions export(String reason) throws Exception {
    return pages.perform(
        post("/search/export.csv?q=" + word)
            .param("reason", reason)
            .with(user(officer.username()))
            .with(csrf()));
  }

  private List<AuditLine> journal(String action) {
    var all = Sought.ALL.by(officer.username());
    var sought =
        new Sought(
            all.record(),
            all.officer(),
            all.from(),
            all.until(),
            all.kind(),
            Optional.of(action),
            all.only(),
            all.after());
    return trail.read(account("auditor"), sought, 9);
  }

  private Record person() {
    return save("person", Map.of("names", List.of(Map.of("surname", word))));
  }

  private Record save(String type, Map<String, ?> data) {
    var change = Change.create(RecordId.next(clock), type, Values.of(data));
    return ((Saved) records.save(officer, change)).record();
  }

  private Viewer account(String role) {
    var name = "e" + UUID.randomUUID().toString().substring(0, 8);
    accounts.add(
        new NewAccount(name, "PC " + name, "77", "Ferry NPT", Set.of(role), Officers.PASSWORD));
    return accounts.byUsername(name).orElseThrow().viewer();
  }
}
