package redsigma.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redsigma.Officers;
import redsigma.WhereReasonsAreAsked;
import redsigma.document.Documents;
import redsigma.document.Pictures;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.Draft;
import redsigma.record.Drafts;
import redsigma.record.LinkChange;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.schema.FieldType;
import redsigma.security.Demand.Cause;

/**
 * No door shows what a record holds before its viewer has said why they look, where that is due.
 */
@WhereReasonsAreAsked
class ReasonDoorsTest {

  private static final String WHY = "Asked to by the inspector";

  @Autowired Records records;
  @Autowired Drafts drafts;
  @Autowired Documents documents;
  @Autowired Restrictions restrictions;
  @Autowired OwnRecords ownRecords;
  @Autowired Accounts accounts;
  @Autowired MockMvc browser;
  @Autowired Clock clock;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private Viewer officer;
  private String word;

  @BeforeEach
  void anOfficerExists() {
    word = "q" + UUID.randomUUID().toString().substring(0, 8);
    accounts.add(
        new NewAccount(word, "PC Looker", "77", "Ferry NPT", Set.of("officer"), Officers.PASSWORD));
    officer = accounts.byUsername(word).orElseThrow().viewer();
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void showsNothingByAnyDoorBeforeTheReason(Cause cause) throws Exception {
    var record = due(cause);
    var draft = draftOf(record);
    var told = new ArrayList<String>();
    for (var asked : List.of(record.id().value(), draft)) {
      for (var answer : answers(record, asked)) {
        if (answer.text().contains("hidden" + word)) {
          told.add(answer.door());
        }
      }
    }
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void showsItByManyDoorsOnceTheReasonIsGiven(Cause cause) throws Exception {
    var record = due(cause);
    var why = cause == Cause.TYPE ? "INVESTIGATION" : WHY;
    records.giveReason(officer, record.id(), why, false);

    var showing =
        answers(record, record.id().value()).stream()
            .filter(answer -> answer.text().contains("hidden" + word))
            .map(Doors.Answer::door)
            .toList();

    var page = "GET /records/" + record.id();
    assertThat(showing).contains(page, page + "/edit", page + "/files");
  }

  @Test
  void asksOnThePageAndLeadsOnToWhatWasAskedFor() throws Exception {
    var record = due(Cause.RESTRICTED);
    var history = "/records/%s/history?version=1".formatted(record.id());
    browser
        .perform(get(history).with(user(word)))
        .andExpect(status().isPreconditionRequired())
        .andExpect(content().string(Matchers.containsString("Why do you look at")))
        .andExpect(content().string(Matchers.containsString("value=\"" + history + "\"")));
    browser
        .perform(answer(record, "too short", history))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("at least 10 characters")));
    browser.perform(answer(record, WHY, history)).andExpect(redirectedUrl(history));
    browser
        .perform(get(history).with(user(word)))
        .andExpect(content().string(Matchers.containsString("hidden" + word)));
  }

  @Test
  void leadsToNoOtherSite() throws Exception {
    var record = due(Cause.RESTRICTED);

    browser
        .perform(answer(record, WHY, "https://evil.example/"))
        .andExpect(redirectedUrl("/records/" + record.id()));
  }

  @Test
  void keepsBackFilesAndTheirLargePictures() throws Exception {
    var record = due(Cause.RESTRICTED);
    var file = documents.of(Viewer.system("77", "a test"), record.id()).getFirst().id();

    for (var path : List.of("/documents/" + file, "/documents/" + file + "/thumbnail")) {
      browser.perform(get(path).with(user(word))).andExpect(status().isPreconditionRequired());
    }
    records.giveReason(officer, record.id(), WHY, false);
    browser.perform(get("/documents/" + file).with(user(word))).andExpect(status().isOk());
  }

  private List<Doors.Answer> answers(Record record, UUID asked) throws Exception {
    var wanted =
        new Doors.Wanted(asked, record.reference(), record.id().value(), "person", "seen" + word);
    return new Doors(requestMappingHandlerMapping, browser).ask(RequestMethod.GET, officer, wanted);
  }

  private RequestBuilder answer(Record record, String reason, String next) {
    return post("/records/%s/reasons".formatted(record.id()))
        .param("reason", reason)
        .param("next", next)
        .param("answered", "true")
        .with(user(word))
        .with(csrf());
  }

  /** A record whose name all may see in rows, and whose remarks are for those who say why. */
  private Record due(Cause cause) {
    var record = person("seen" + word, "hidden" + word);
    switch (cause) {
      case RESTRICTED -> record = restricted(record);
      case SELF -> ownRecords.tie(officer, officer.id(), record.id().value());
      case FAMILY -> {
        var self = person("self" + word, "nothing");
        ownRecords.tie(officer, officer.id(), self.id().value());
        marry(self.id(), record.id());
      }
      case TYPE -> {} // of persons it always is
    }
    return record;
  }

  private Record restricted(Record record) {
    int list =
        restrictions.make(
            officer,
            new Restriction(
                0,
                "77",
                Restriction.Kind.RESTRICTED,
                "Operation " + word,
                "a test",
                "Ferry NPT",
                officer.id(),
                Set.of(),
                null,
                null));
    var change = Change.of(record, record.data()).withCustody(Custody.SAME.withRestriction(list));
    return ((Saved) records.save(Viewer.system("77", "a test"), change)).record();
  }

  private Record person(String surname, String remarks) {
    var photo =
        (Documents.Added.Kept)
            documents.add(
                officer,
                new Documents.Upload(
                    "photographs",
                    new FieldType.File(Set.of(FieldType.File.Content.IMAGES), false),
                    "hidden" + word + ".png",
                    new ByteArrayInputStream(picture())));
    var data =
        Values.of(
            Map.of(
                "names",
                List.of(Map.of("surname", surname)),
                "photographs",
                List.of(Map.of("photograph", photo.document().id().toString())),
                "remarks",
                remarks));
    var change = Change.create(RecordId.next(clock), "person", data);
    return ((Saved) records.save(officer, change)).record();
  }

  private static byte[] picture() {
    return Pictures.image("png", 400, 300);
  }

  private void marry(RecordId self, RecordId other) {
    records.putLinks(
        officer,
        List.of(
            new LinkChange.Put(
                RecordId.next(clock),
                "associate",
                "SPOUSE",
                other,
                self,
                null,
                null,
                Certainty.CONFIRMED,
                null,
                null)));
  }

  private UUID draftOf(Record record) {
    var id = UUID.randomUUID();
    var form = Map.of("f.remarks", List.of("hidden" + word));
    drafts.keep(
        officer,
        new Draft(id, "person", record.id(), record.version(), "A draft", form, clock.instant()));
    return id;
  }
}
