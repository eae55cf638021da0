package redsigma.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.audit.AuditEntry.Kind;
import redsigma.audit.AuditTrail;
import redsigma.audit.Sought;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Values;
import redsigma.search.Query;
import redsigma.search.Search;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Viewer;

/**
 * An auditor reads who looked at what, and learns nothing of records that are not theirs to see.
 */
@InTheHouse
@AutoConfigureMockMvc
class JournalPagesTest {

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Accounts accounts;
  @Autowired Audit audit;
  @Autowired AuditTrail trail;
  @Autowired Records records;
  @Autowired Search search;
  @Autowired Clock clock;

  @BeforeEach
  void anAuditorExists() {
    accounts.add(
        new NewAccount(
            "auditor", "Ada Check", "77", "Standards", Set.of("auditor"), Officers.PASSWORD));
  }

  @Test
  void isClosedToThoseWhoMayNotReadIt() throws Exception {
    officers.hill();
    officers.administrator();
    for (var name : List.of("hill", "admin")) {
      pages.perform(get("/journal").with(user(name))).andExpect(status().isForbidden());
      pages.perform(get("/journal/export.csv").with(user(name))).andExpect(status().isForbidden());
    }
  }

  @Test
  void tellsWhoOpenedARecordFromWhereAndWhy() throws Exception {
    var record = person(officers.hill());
    var visit = new Viewer.Visit("192.0.2.7, page", "Burglary in Mill Lane");
    records.open(officers.kaur().on(visit), record.id());

    pages
        .perform(get("/journal").param("record", record.reference()).with(user("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("kaur")))
        .andExpect(content().string(containsString("192.0.2.7, page")))
        .andExpect(content().string(containsString("Burglary in Mill Lane")));
  }

  @Test
  void findsASearchByARecordItShowed() {
    var record = person(officers.hill());
    var words = record.reference();
    search.run(officers.hill(), new Query.Words(words, Set.of(), List.of(), 0, 10));

    var lines = trail.read(auditor(), Sought.ALL.of(record.id().value()), 10);

    assertThat(lines)
        .anySatisfy(
            line -> {
              assertThat(line.entry().action()).isEqualTo("search");
              assertThat(line.others()).contains(record.id().value());
              assertThat(line.detail()).containsEntry("words", words);
            });
  }

  @Test
  void goesThroughAnOfficersEntriesPageByPageWithoutLossOrDouble() {
    var viewer = officers.kaur();
    var record = person(viewer).id().value();
    for (int entry = 0; entry < 7; entry++) {
      var detail = Map.of("n", String.valueOf(entry));
      audit.note(viewer, new AuditEntry(Kind.CONSULTATION, "paged", record, detail));
    }
    var sought = Sought.ALL.by("kaur").of(record);

    var first = trail.read(auditor(), sought, 4);
    var second = trail.read(auditor(), sought.after(first.getLast().place()), 4);

    assertThat(first)
        .extracting(line -> line.detail().get("n"))
        .containsExactly("6", "5", "4", "3");
    assertThat(second).extracting(line -> line.detail().get("n")).startsWith("2", "1", "0");
  }

  @Test
  void tellsNothingOfARecordTheReaderMayNotSee() throws Exception {
    var record = person(officers.stranger());
    records.open(officers.stranger(), record.id());

    pages
        .perform(get("/journal").param("officer", "stranger").with(user("auditor")))
        .andExpect(content().string(containsString("a record you may not see")))
        .andExpect(content().string(not(containsString(record.reference()))))
        .andExpect(content().string(not(containsString(record.id().toString()))));
    pages
        .perform(get("/journal").param("record", record.reference()).with(user("auditor")))
        .andExpect(content().string(containsString("There is no record")));
  }

  @Test
  void exportsAsTextThatNoSpreadsheetRunsAndNotesTheExport() throws Exception {
    var hill = officers.hill().on(new Viewer.Visit("=1+1", "@SUM(A1)"));
    var record = person(hill);

    pages
        .perform(
            get("/journal/export.csv").param("record", record.reference()).with(user("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("'=1+1")))
        .andExpect(content().string(containsString("'@SUM")));

    assertThat(trail.read(auditor(), Sought.ALL.by("auditor"), 5))
        .anySatisfy(line -> assertThat(line.entry().kind()).isEqualTo(Kind.DISCLOSURE));
  }

  @Test
  void notesThatItWasRead() {
    trail.read(auditor(), Sought.ALL.by("hill"), 1);

    var latest = trail.read(auditor(), Sought.ALL.by("auditor"), 2).get(1);

    assertThat(latest.entry().action()).isEqualTo("read-journal");
    assertThat(latest.detail()).containsEntry("of", "hill");
  }

  private Viewer auditor() {
    return accounts.byUsername("auditor").orElseThrow().viewer();
  }

  private Record person(Viewer viewer) {
    var id = RecordId.next(clock);
    var data = Values.EMPTY.with("occupation", "Baker");
    records.save(viewer, Change.create(id, "person", data));
    return records.find(viewer, id).orElseThrow();
  }
}
