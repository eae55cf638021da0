package redsigma.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Values;

/** A record made in place in a form is linked there and then, one step deep. */
@InTheHouse
@AutoConfigureMockMvc
class MadeInPlaceTest {

  private static final String EVENT = "l.relatedEvents.0.new.";

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Records records;
  @Autowired Clock clock;

  private final UUID draft = UUID.randomUUID();
  private RecordId event;
  private RecordId lane;

  @BeforeEach
  void aPlaceIsKnown() {
    event = RecordId.next(clock);
    lane = RecordId.next(clock);
    var data = Values.of(Map.of("street", "Quillfeather Lane"));
    records.save(officers.hill(), Change.create(lane, "location", data));
  }

  @Test
  void savesTheNewRecordWithItsOwnLinks() throws Exception {
    pages
        .perform(report("save").param(EVENT + "l.scene.0.id", lane.toString()))
        .andExpect(redirectedUrl("/records/" + draft));

    assertThat(records.linksOf(officers.hill(), List.of(event), List.of("happened-at")))
        .hasEntrySatisfying(
            event, links -> assertThat(links.getFirst().other().id()).isEqualTo(lane));
  }

  @Test
  void drawsItsLinkFieldsWithWhatWasPicked() throws Exception {
    pages.perform(report("pick:" + EVENT + "l.scene.0:" + lane));

    pages
        .perform(get("/drafts/" + draft).with(user("hill")))
        .andExpect(content().string(containsString("name=\"" + EVENT + "l.scene.0.id\"")))
        .andExpect(content().string(containsString("Quillfeather Lane")));
  }

  @Test
  void offersOnlyWhatExistsInside() throws Exception {
    pages
        .perform(
            get("/records/suggestions")
                .param("type", "intelligence-report")
                .param("row", EVENT + "l.scene.0")
                .param(EVENT + "type", "event")
                .param(EVENT + "l.scene.0.words", "quillfeather")
                .with(user("hill")))
        .andExpect(content().string(containsString("pick:" + EVENT + "l.scene.0:")))
        .andExpect(content().string(not(containsString("new:" + EVENT))));
  }

  private MockHttpServletRequestBuilder report(String press) {
    return post("/records")
        .param("draft", draft.toString())
        .param("type", "intelligence-report")
        .param("version", "0")
        .param("f.reportTitle", "Seen in Quillfeather Lane")
        .param(EVENT + "type", "event")
        .param(EVENT + "id", event.toString())
        .param(EVENT + "f.eventSummary", "Two men and a van")
        .param("do", press)
        .with(user("hill"))
        .with(csrf());
  }
}
