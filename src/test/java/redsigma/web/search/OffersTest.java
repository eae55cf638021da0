package redsigma.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;

/** What was sought can be made: as itself, or linked to what will be. */
@InTheHouse
@AutoConfigureMockMvc
class OffersTest {

  private static final String VEHICLE = "/records/new?type=vehicle&amp;q=NK51%20ABX";
  private static final String EVENT = "/records/new?type=event&amp;q=NK51%20ABX";

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Accounts accounts;

  @Test
  void offersFirstWhatTheWordsAreAMarkOf() throws Exception {
    officers.hill();

    var page = ask("/search?q=NK51 ABX", "hill");

    assertThat(page).contains("New vehicle", "for “NK51 ABX”", VEHICLE, EVENT);
    assertThat(page.indexOf(VEHICLE)).isLessThan(page.indexOf(EVENT));
  }

  @Test
  void offersTheSameWhileOneTypesAPlateWhole() throws Exception {
    officers.hill();

    assertThat(ask("/search/suggestions?q=NK51 ABX", "hill"))
        .contains("New vehicle for “NK51 ABX”", VEHICLE);
    assertThat(ask("/search/suggestions?q=NK51 A", "hill")).doesNotContain("/records/new");
  }

  @Test
  void leavesOutWhatNarrows() throws Exception {
    officers.hill();

    assertThat(ask("/search?q=NK51 ABX after:2020 sort:newest type:vehicle", "hill"))
        .contains(VEHICLE, "for “NK51 ABX”");
    assertThat(ask("/search/suggestions?q=type:vehicle NK51 ABX", "hill")).contains(VEHICLE);
  }

  @Test
  void beginsTheFormWithTheWordsWhereTheyFit() throws Exception {
    officers.hill();

    assertThat(ask("/records/new?type=vehicle&q=NK51 ABX", "hill"))
        .containsPattern("name=\"f.registration\"[^>]*value=\"NK51 ABX\"");
    assertThat(ask("/records/new?type=event&q=NK51 ABX", "hill"))
        .containsPattern("name=\"l.featured.0.words\"[^>]*value=\"NK51 ABX\"");
    assertThat(ask("/records/new?type=person&q=Ada Lovelace", "hill"))
        .containsPattern("name=\"f.names.0.surname\"[^>]*value=\"Lovelace\"");
  }

  @Test
  void offersNothingToThoseWhoOnlyRead() throws Exception {
    accounts.add(
        new NewAccount("reads", "reads", "77", "Standards", Set.of("auditor"), Officers.PASSWORD));

    assertThat(ask("/search?q=NK51 ABX", "reads")).doesNotContain("/records/new?");
  }

  private String ask(String path, String username) throws Exception {
    return pages
        .perform(get(path).with(user(username)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
