package redsigma.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
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
import redsigma.record.Drafts;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Values;

/** When two change a record at once, the second chooses field by field, and loses nothing. */
@InTheHouse
@AutoConfigureMockMvc
class ComparisonTest {

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Records records;
  @Autowired Drafts drafts;
  @Autowired Clock clock;

  private final UUID draft = UUID.randomUUID();
  private RecordId id;

  @BeforeEach
  void kaurSavesWhileHillIsWriting() {
    id = RecordId.next(clock);
    var first = Values.of(Map.of("organisationName", "Tyne Garage", "purpose", "Two bays"));
    records.save(officers.hill(), Change.create(id, "organisation", first));
    var theirs = first.with("organisationName", "Tyne Street Garage");
    records.save(officers.kaur(), Change.of(record(), theirs));
  }

  @Test
  void setsBothVersionsBesideEachOther() throws Exception {
    pages
        .perform(mine("save"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("PC 1180 Kaur")))
        .andExpect(content().string(containsString("Tyne Street Garage")))
        .andExpect(content().string(containsString("Tyne Road Garage")))
        .andExpect(content().string(containsString("Both changed")))
        .andExpect(content().string(containsString("Three bays")));
    assertThat(record().data().text("organisationName")).hasValue("Tyne Street Garage");
    assertThat(drafts.find(officers.hill(), draft)).isPresent();
  }

  @Test
  void leavesOutWhatIsAlikeInBoth() throws Exception {
    pages
        .perform(mine("save"))
        .andExpect(content().string(not(containsString("keep.organisationKind"))));
  }

  @Test
  void savesFieldByFieldWhatWasChosen() throws Exception {
    pages
        .perform(
            mine("settle").param("keep.organisationName", "theirs").param("keep.purpose", "mine"))
        .andExpect(redirectedUrl("/records/" + id));

    assertThat(record().data().text("organisationName")).hasValue("Tyne Street Garage");
    assertThat(record().data().text("purpose")).hasValue("Three bays");
  }

  /** What Hill hands in: opened on the first version, or on the second once both were compared. */
  private MockHttpServletRequestBuilder mine(String press) {
    return post("/records/" + id)
        .param("draft", draft.toString())
        .param("type", "organisation")
        .param("record", id.toString())
        .param("version", press.equals("settle") ? "2" : "1")
        .param("f.organisationName", "Tyne Road Garage")
        .param("f.purpose", "Three bays")
        .param("do", press)
        .with(user("hill"))
        .with(csrf());
  }

  private Record record() {
    return records.find(officers.hill(), id).orElseThrow();
  }
}
