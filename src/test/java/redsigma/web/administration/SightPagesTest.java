package redsigma.web.administration;

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
import org.springframework.test.web.servlet.ResultActions;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.record.Values;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;

/** What somebody sees is told to those alone who see the record themselves. */
@InTheHouse
@AutoConfigureMockMvc
class SightPagesTest {

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Records records;
  @Autowired Restrictions restrictions;
  @Autowired Clock clock;

  @BeforeEach
  void officersExist() {
    officers.administrator();
    officers.hill();
  }

  @Test
  void saysOfARecordUnseenThatThereIsNone() throws Exception {
    look("sight?who=hill&record=NO-SUCH")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("No such record, or one you may not see.")));
  }

  @Test
  void tellsWhatAnOfficerSeesAndNothingOfWhatIsClosedToWhoAsks() throws Exception {
    var kaur = officers.kaur();
    var values = Values.of(Map.of("names", List.of(Map.of("surname", "Hidden"))));
    var change = Change.create(RecordId.next(clock), "person", values);
    var made = ((SaveResult.Saved) records.save(kaur, change)).record();
    var question = "sight?who=hill&record=" + made.reference();
    look(question)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("PC 2417 Hill sees it.")));

    var closed =
        new Restriction(
            0,
            "77",
            Restriction.Kind.CLOSED,
            "Hidden title",
            "Why",
            "Systems",
            kaur.id(),
            Set.of(),
            null,
            null);
    int list = restrictions.make(kaur, closed);
    var under = Custody.SAME.withRestriction(list);
    records.save(kaur, Change.of(made, made.data()).withCustody(under));

    look(question)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("No such record, or one you may not see.")))
        .andExpect(content().string(not(containsString("Hidden title"))));
  }

  private ResultActions look(String page) throws Exception {
    return pages.perform(get("/administration/" + page).with(user("admin")));
  }
}
