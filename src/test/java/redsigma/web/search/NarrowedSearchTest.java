package redsigma.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
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
import redsigma.audit.AuditTrail;
import redsigma.audit.Sought;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Unit;
import redsigma.security.Units;

/** A form narrows a search by writing into its words, and each thing it wrote can be taken away. */
@InTheHouse
@AutoConfigureMockMvc
class NarrowedSearchTest {

  private static final String NARROWED =
      "/search?q=quorndale%20after:2001-02-03%20unit:%22Ferry%20NPT%22&type=person";

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Accounts accounts;
  @Autowired AuditTrail trail;
  @Autowired Units units;
  @Autowired Records records;
  @Autowired Clock clock;
  private Record person;

  @BeforeEach
  void saveSomebodyWithAWarning() {
    person =
        save(
            "person",
            Map.of(
                "names", List.of(Map.of("surname", "Quorndale", "given", "Ida")),
                "warningMarkers", List.of(Map.of("marker", "WE"))));
  }

  private Record save(String type, Map<String, ?> data) {
    var change = Change.create(RecordId.next(clock), type, Values.of(data));
    return ((Saved) records.save(officers.hill(), change)).record();
  }

  @Test
  void writesWhatIsChosenIntoTheAddress() throws Exception {
    pages
        .perform(
            get("/search/narrowed")
                .with(user("hill"))
                .param("q", "quorndale until:2030 sort:newest")
                .param("type", "person")
                .param("facet", "sex:F", "")
                .param("from", "2001-02-03")
                .param("until", "")
                .param("unit", "Ferry NPT"))
        .andExpect(status().isFound())
        .andExpect(
            redirectedUrl(
                "/search?q=quorndale%20sort%3Anewest%20after%3A2001-02-03%20unit%3A%22Ferry%20NPT%22"
                    + "&type=person&facet=sex%3AF"));
  }

  @Test
  void narrowsByWhatTheMapShowsAndLeavesTheRest() throws Exception {
    pages
        .perform(
            get("/search/narrowed")
                .with(user("hill"))
                .param("q", "quorndale until:2030 within:1,1,5km")
                .param("within", "54.7,-1.6,54.8,-1.5")
                .param("map", "true"))
        .andExpect(
            redirectedUrl(
                "/search/map?q=quorndale%20until%3A2030-12-31"
                    + "%20within%3A54.7%2C-1.6%2C54.8%2C-1.5"));
  }

  @Test
  void showsOnTheMapWhoIsLinkedToAPlaceThere() throws Exception {
    var place =
        save("location", Map.of("placeName", "Quorn Forge", "mapPoint", "52.74210,-1.17000"));
    var home =
        new LinkChange.Put(
            RecordId.next(clock),
            "lives-at",
            "HOME",
            person.id(),
            place.id(),
            null,
            null,
            Certainty.CONFIRMED,
            null,
            null);
    records.putLinks(officers.hill(), List.of(home));

    var map = ask("/search/map?q=quorndale%20within:52.742,-1.17,200m");
    assertThat(map)
        .contains("Within 200 m of 52.7420, -1.1700", "lives at Quorn Forge, 11 m away")
        .contains("data-at=\"52.74210,-1.17000\"", "data-href=\"/records/" + person.id());
    assertThat(ask("/search/map?q=quorndale%20within:52.9,-1.17,200m"))
        .contains("Nothing found")
        .doesNotContain(person.reference());
    assertThat(ask("/records/" + place.id()))
        .contains("href=\"/search/map?q=within:52.74210,-1.17000,500m\"");
  }

  @Test
  void showsWhatNarrowsAndHowToLetItGo() throws Exception {
    units.put(new Unit("77", "Ferry NPT", "Ferryhill neighbourhood team", null, null));

    assertThat(ask(NARROWED))
        .contains("for “quorndale”", person.reference())
        .contains("From 3 February 2001", "Unit: Ferry NPT", "Ferryhill neighbourhood team")
        .contains("name=\"from\" value=\"2001-02-03\"", "name=\"unit\" value=\"Ferry NPT\"")
        .contains("href=\"/search?q=quorndale%20unit")
        .contains("href=\"/search?q=quorndale%20after");
  }

  @Test
  void offersTheWarningsOfTheKindThatIsSought() throws Exception {
    assertThat(ask(NARROWED)).contains("<option value=\"warningMarkers.marker:WE\"");
    var chosen = ask(NARROWED + "&facet=warningMarkers.marker:WE");
    assertThat(chosen)
        .contains("<option value=\"warningMarkers.marker:WE\" selected>", "Warning: ")
        .doesNotContain("type=\"hidden\" name=\"facet\" value=\"warningMarkers.marker:WE\"\n<div");
    assertThat(ask("/search?q=quorndale")).doesNotContain("<option value=\"warningMarkers");
  }

  @Test
  void sortsByALinkThatKeepsTheRest() throws Exception {
    assertThat(ask(NARROWED))
        .contains("the best match first")
        .contains("after%3A2001-02-03%20unit%3A%22Ferry%20NPT%22%20sort%3Aoldest&amp;type=person");
    assertThat(ask(NARROWED.replace("quorndale%20", "") + "&facet=sex:F"))
        .doesNotContain("Best match");
  }

  @Test
  void tellsTheJournalHowItWasNarrowedAndSorted() throws Exception {
    ask(NARROWED.replace("&type", "%20sort:oldest&type"));

    accounts.add(
        new NewAccount(
            "reader", "reader", "77", "Standards", Set.of("auditor"), Officers.PASSWORD));
    var auditor = accounts.byUsername("reader").orElseThrow().viewer();
    assertThat(trail.read(auditor, Sought.ALL.of(person.id().value()), 10))
        .anySatisfy(
            line ->
                assertThat(line.detail())
                    .containsEntry(
                        "words", "quorndale after:2001-02-03 unit:\"Ferry NPT\" sort:oldest"));
  }

  @Test
  void isSavedAndTakenOutAsItStands() throws Exception {
    assertThat(ask(NARROWED)).contains("/search/export.csv?q=quorndale%20after%3A2001-02-03");
    pages
        .perform(
            post("/searches")
                .with(user("hill"))
                .with(csrf())
                .param("name", "Narrow")
                .param("q", "quorndale after:2001-02-03 sort:oldest")
                .param("type", "person"))
        .andExpect(status().isFound());
    assertThat(ask("/searches"))
        .contains("/search?q=quorndale%20after%3A2001-02-03%20sort%3Aoldest");
  }

  private String ask(String path) throws Exception {
    return pages
        .perform(get(URI.create(path)).with(user("hill")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
