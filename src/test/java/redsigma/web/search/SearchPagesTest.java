package redsigma.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.audit.AuditEntry.Kind;
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

/** Results are taken out by those who may, searches kept from the page, and lists checked. */
@InTheHouse
@AutoConfigureMockMvc
class SearchPagesTest {

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Accounts accounts;
  @Autowired AuditTrail trail;
  @Autowired Records records;
  @Autowired Clock clock;

  private final String surname = "Export" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @Test
  void takesResultsOutWithFormulasMadePlain() throws Exception {
    var data = Map.of("surname", surname, "given", "=1+1");
    var person = save(officers.hill(), data);

    assertThat(ask("/search/export.csv?q=" + surname, "hill"))
        .contains(person.reference())
        .contains("'=1+1 " + surname);
  }

  @Test
  void keepsInTheJournalWhatLeft() throws Exception {
    var person = person(officers.hill(), surname);

    ask("/search/export.csv?q=" + surname, "hill");

    var told = trail.read(auditor(), Sought.ALL.of(person.id().value()), 5);
    assertThat(told)
        .filteredOn(line -> line.entry().kind() == Kind.DISCLOSURE)
        .singleElement()
        .satisfies(line -> assertThat(line.detail()).containsEntry("words", surname));
  }

  @Test
  void takesNothingOutForThoseWhoMayNotOrMayNotSee() throws Exception {
    var person = person(officers.hill(), surname);
    viewer("student", "77", "student-officer");
    officers.stranger();

    pages
        .perform(get("/search/export.csv?q=" + surname).with(user("student")))
        .andExpect(status().isForbidden());
    assertThat(ask("/search/export.csv?q=" + surname, "stranger"))
        .doesNotContain(person.reference());
    assertThat(ask("/search?q=" + surname, "student")).doesNotContain("export.csv");
    assertThat(ask("/search?q=" + surname, "hill")).contains("export.csv");
  }

  @Test
  void keepsASearchAsItStandsOnThePage() throws Exception {
    officers.hill();
    pages
        .perform(
            post("/searches")
                .with(user("hill"))
                .with(csrf())
                .param("name", "Two women")
                .param("q", surname)
                .param("type", "person")
                .param("facet", "sex:F", "status:WANTED")
                .param("watch", "true"))
        .andExpect(status().isFound());

    assertThat(ask("/searches", "hill"))
        .contains("Two women", "facet=sex%3AF", "facet=status%3AWANTED", "Stop watching");
    officers.kaur();
    assertThat(ask("/searches", "kaur")).doesNotContain("Two women");
  }

  @Test
  void saysOfEachLineWhetherItIsKnown() throws Exception {
    var person = person(officers.hill(), surname);
    var list = surname + "\r\n\r\nQqxzvk 998877665544\r\n" + person.reference() + "\r\n<i>9";

    var answer =
        pages
            .perform(post("/search/list").with(user("hill")).with(csrf()).param("list", list))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(answer)
        .contains("2 of 4 known", "&lt;i&gt;9", person.reference())
        .doesNotContain("<i>9");
  }

  private String ask(String path, String username) throws Exception {
    return pages
        .perform(get(path).with(user(username)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private Viewer auditor() {
    return viewer("auditor", "77", "auditor");
  }

  private Viewer viewer(String username, String force, String role) {
    accounts.add(
        new NewAccount(username, username, force, "Standards", Set.of(role), Officers.PASSWORD));
    return accounts.byUsername(username).orElseThrow().viewer();
  }

  private Record person(Viewer viewer, String surname) {
    return save(viewer, Map.of("surname", surname, "given", "Ida"));
  }

  private Record save(Viewer viewer, Map<String, String> name) {
    var data = Values.of(Map.of("names", List.of(name)));
    var change = Change.create(RecordId.next(clock), "person", data);
    return ((Saved) records.save(viewer, change)).record();
  }
}
