package redsigma.web.administration;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.OwnRecords;
import redsigma.security.Unit;
import redsigma.security.Units;
import redsigma.security.Viewer;

/** Administrators say who a record is about, and learn of closed lists no more than they need. */
@InTheHouse
@AutoConfigureMockMvc
class ClosedListsAndOwnRecordsTest {

  @Autowired ApplicationContext house;
  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Accounts accounts;
  @Autowired Units units;
  @Autowired OwnRecords ownRecords;
  @Autowired Records records;
  @Autowired Clock clock;

  private final String username = "holder-" + UUID.randomUUID();
  private Desk desk;
  private Viewer administrator;
  private Viewer holder;

  @BeforeEach
  void aForceStands() {
    desk = new Desk(house);
    administrator = officers.administrator();
    officers.kaur();
    units.put(new Unit("77", "Dock CID", "Dock CID", null, null));
    accounts.add(
        new NewAccount(
            username, "PC Holder", "77", "Dock CID", Set.of("officer"), Officers.PASSWORD));
    holder = accounts.byUsername(username).orElseThrow().viewer();
  }

  @Test
  void tellsAnAdministratorOfAClosedListOnlyThatItIsThereAndWhoKeepsIt() throws Exception {
    var title = "Operation " + UUID.randomUUID();
    var why = "Why of " + title;
    desk.send(
        "restrictions",
        "title",
        title,
        "kind",
        "closed",
        "reason",
        why,
        "contact",
        "Dock CID",
        "owner",
        "kaur");
    var list = desk.list(title);
    desk.send("restrictions/" + list.id() + "/readers", "who", username);
    desk.send("restrictions/" + list.id() + "/expiry", "expires", "3 April 2099")
        .andExpect(status().isFound());

    for (var page :
        List.of(
            "restrictions",
            "restrictions/" + list.id(),
            "restrictions/" + list.id() + "/history")) {
      desk.look(page)
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString(title))))
          .andExpect(content().string(containsString("Closed list " + list.id())));
    }
    desk.look("restrictions/" + list.id() + "/history")
        .andExpect(content().string(containsString(username)))
        .andExpect(content().string(containsString("3 April 2099")));
    pages
        .perform(get("/administration/restrictions/" + list.id() + "/history").with(user("kaur")))
        .andExpect(content().string(containsString(title)));
  }

  @Test
  void tiesAnAccountToTheRecordAboutItsHolder() throws Exception {
    var record = person();
    var page = "people/" + holder.id() + "/own-records";
    desk.send(page, "record", "NOM00000000").andExpect(status().isUnprocessableContent());
    desk.send(page, "record", record.reference()).andExpect(status().isFound());

    assertThat(ownRecords.of(holder.id())).containsExactly(record.id().value());
    desk.look(page).andExpect(content().string(containsString(record.reference())));
    assertThat(desk.journal("tie-own-record", username)).contains(record.reference());
    desk.send("people/" + administrator.id() + "/own-records", "record", record.reference())
        .andExpect(status().isUnprocessableContent());

    desk.send(page + "/" + record.id() + "/removal").andExpect(status().isFound());
    assertThat(ownRecords.of(holder.id())).isEmpty();
  }

  @Test
  void showsOfWhomAReasonIsAsked() throws Exception {
    desk.look("reasons")
        .andExpect(content().string(containsString("Always: written")))
        .andExpect(content().string(containsString("associate:SPOUSE")));
  }

  private Record person() {
    var data = Values.of(Map.of("names", List.of(Map.of("surname", "Tied"))));
    var change = Change.create(RecordId.next(clock), "person", data);
    return ((Saved) records.save(officers.hill(), change)).record();
  }
}
