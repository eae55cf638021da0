package redsigma.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Draft;
import redsigma.record.Drafts;

/** An officer starts afresh beside an unfinished form, and can still change their mind. */
@InTheHouse
@AutoConfigureMockMvc
class DraftPagesTest {

  private static final String FORM = "/records/new?type=organisation";

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Drafts drafts;
  @Autowired Clock clock;

  private Draft draft;

  @BeforeEach
  void anUnfinishedForm() {
    drafts.all(officers.hill()).forEach(left -> drafts.discard(officers.hill(), left.id()));
    var form = Map.of("f.organisationName", List.of("Tyne Street Garage"));
    draft =
        new Draft(
            UUID.randomUUID(),
            "organisation",
            null,
            0,
            "Tyne Street Garage",
            form,
            clock.instant());
    drafts.keep(officers.hill(), draft);
  }

  @Test
  void offersTheUnfinishedFormAndToStartAfresh() throws Exception {
    pages
        .perform(get(FORM).with(user("hill")))
        .andExpect(content().string(containsString("Continue with it")))
        .andExpect(content().string(containsString("Discard it and start afresh")));
  }

  @Test
  void discardsTheOldDraftAndGoesOnWithTheSameForm() throws Exception {
    press("removal", FORM).andExpect(redirectedUrl(FORM));

    assertThat(drafts.find(officers.hill(), draft.id())).isEmpty();
    pages
        .perform(get(FORM).with(user("hill")))
        .andExpect(content().string(containsString("Discarded: “Tyne Street Garage”")))
        .andExpect(content().string(containsString("Bring it back")));
  }

  @Test
  void bringsADiscardedDraftBackToItsForm() throws Exception {
    press("removal", "/");
    pages
        .perform(get("/").with(user("hill")))
        .andExpect(content().string(containsString("Discarded in the last seven days")))
        .andExpect(content().string(containsString("Tyne Street Garage")));

    press("return", "/").andExpect(redirectedUrl("/drafts/" + draft.id()));

    pages
        .perform(get("/drafts/" + draft.id()).with(user("hill")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Tyne Street Garage")));
  }

  @Test
  void leadsFromTheAddressOfADiscardedDraftToWhereItCanBeHadBack() throws Exception {
    press("removal", "/");

    pages
        .perform(get("/drafts/" + draft.id()).with(user("hill")))
        .andExpect(redirectedUrl("/#drafts"));
  }

  private ResultActions press(String deed, String on) throws Exception {
    return pages.perform(
        post("/drafts/" + draft.id() + "/" + deed)
            .header(HttpHeaders.REFERER, "http://localhost" + on)
            .with(user("hill"))
            .with(csrf()));
  }
}
