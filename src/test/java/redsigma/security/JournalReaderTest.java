package redsigma.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;

/** Who may read the journal, and holds no other role, gets to the journal and nowhere else. */
@InTheHouse
@AutoConfigureMockMvc
class JournalReaderTest {

  /** What anybody comes to, signed in or not, or each for their own account alone. */
  private static final List<String> ANYBODYS =
      List.of("/account", "/sign-in", "/theme", "/keys", "/error", "/api/**", "/scim/");

  @Autowired Records records;
  @Autowired Accounts accounts;
  @Autowired Officers officers;
  @Autowired Tokens tokens;
  @Autowired MockMvc browser;
  @Autowired Clock clock;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private Viewer reader;
  private String word;
  private String secret;
  private Doors doors;

  @BeforeEach
  void aReaderOfTheJournalExists() {
    word = "w" + UUID.randomUUID().toString().substring(0, 8);
    accounts.add(
        new NewAccount(
            word,
            "Kit Moss",
            "77",
            "Standards",
            Set.of("professional-standards"),
            Officers.PASSWORD));
    reader = accounts.byUsername(word).orElseThrow().viewer();
    var until = clock.instant().plus(Duration.ofDays(1));
    var scopes = EnumSet.allOf(Permission.class);
    secret = tokens.issue(reader, "doors", scopes, until).secret();
    doors = new Doors(requestMappingHandlerMapping, browser, viewer -> secret);
  }

  @Test
  void comesByNoOtherDoorThanTheJournals() throws Exception {
    var wanted = wanted();
    var opened = new TreeSet<String>();
    for (var method : RequestMethod.values()) {
      for (var answer : doors.ask(method, reader, wanted)) {
        if (answer.status() != 403 && !isAnybodys(answer) && !takesBytes(answer)) {
          opened.add(answer.door().replace(wanted.record().toString(), "{id}"));
        }
      }
    }

    assertThat(opened)
        .containsExactlyInAnyOrder(
            "GET /",
            "POST /alerts/1/reading",
            "GET /journal",
            "GET /journal/export.csv",
            "GET /administration/restrictions",
            "GET /administration/restrictions/{id}",
            "GET /administration/restrictions/{id}/history",
            "GET /api/v1/audit");
  }

  @Test
  void sendsNoFile() throws Exception {
    for (var of : List.of(wanted().record().toString(), "person")) {
      browser
          .perform(
              post("/api/v1/records/%s/files".formatted(of))
                  .param("field", "photographs")
                  .param("name", "one.png")
                  .header("Authorization", "Bearer " + secret)
                  .contentType("application/octet-stream")
                  .content(new byte[] {1}))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void findsNothingOfARecordThere() throws Exception {
    for (var answer : doors.ask(RequestMethod.GET, reader, wanted())) {
      assertThat(answer.text()).as(answer.door()).doesNotContain("hidden" + word);
    }
    assertThat(doors.page(reader, "/journal?officer=" + officers.hill().username()))
        .startsWith("200")
        .contains("a record you may not see")
        .doesNotContain("hidden" + word);
  }

  private static boolean isAnybodys(Doors.Answer answer) {
    return ANYBODYS.stream().anyMatch(path -> answer.door().contains(" " + path));
  }

  /** What is sent to these as JSON, as here, comes to no door at all. */
  private static boolean takesBytes(Doors.Answer answer) {
    return answer.door().startsWith("POST /api/") && answer.door().endsWith("/files");
  }

  private Doors.Wanted wanted() {
    var data = Values.of(Map.of("names", List.of(Map.of("surname", "hidden" + word))));
    var change = Change.create(RecordId.next(clock), "person", data);
    var record = ((Saved) records.save(officers.hill(), change)).record();
    var id = record.id().value();
    return new Doors.Wanted(id, record.reference(), id, "person", word);
  }
}
