package redsigma.api;

import static org.assertj.core.api.Assertions.assertThat;
import static redsigma.document.Pictures.image;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Permission;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Tokens;
import redsigma.security.Viewer;
import tools.jackson.databind.JsonNode;

/** What officers do to a record with the pages beside writing it, a machine does too. */
@InTheHouse
class SameDeedsTest {

  private static final String PERSON = "{\"data\":{\"names\":[{\"surname\":\"%s\"}]}}";

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Tokens tokens;
  @Autowired Officers officers;
  @Autowired Restrictions restrictions;
  @Autowired TestClock clock;

  private Machine hill;
  private Machine kaur;

  @BeforeEach
  void officersHaveTokens() {
    hill = machine(officers.hill());
    kaur = machine(officers.kaur());
  }

  @Test
  void asksWhatItMayDoWithARecord() {
    var id = made("Asked");

    var mine = hill.get("/records/" + id + "/access");
    var reading =
        new Machine(port, issue(officers.hill(), Set.of(Permission.READ)))
            .get("/records/" + id + "/access");

    assertThat(words(mine.json().at("/may"))).contains("read", "update");
    assertThat(mine.text("/because")).isEqualTo("You own it.");
    assertThat(words(reading.json().at("/may"))).containsExactly("read");
    assertThat(machine(officers.stranger()).get("/records/" + id + "/access").status())
        .isEqualTo(404);
  }

  @Test
  void putsARecordUnderARestrictionAndOpensItInAnEmergency() {
    var id = made("Kept");
    var list = restriction("Kept by machines");
    assertThat(hill.get("/restrictions").json().at("/items").findValuesAsString("title"))
        .contains("Kept by machines");

    var kept =
        hill.send(
            "PATCH", "/records/" + id, "{\"restriction\":%d}".formatted(list), "If-Match", "\"1\"");

    assertThat(kept.status()).isEqualTo(200);
    var asked =
        hill.send("GET", "/records/" + id + "/access", "", "Purpose", "Seeing how it is kept");
    assertThat(hill.get("/records/" + id + "/access").status()).isEqualTo(428);
    assertThat(asked.text("/restriction/title")).isEqualTo("Kept by machines");
    assertThat(kaur.get("/records/" + id).status()).isEqualTo(404);
    assertThat(kaur.get("/records/" + id + "/access").json().at("/opens").asBoolean()).isTrue();
    assertThat(open(id, "why not").status()).isEqualTo(422);
    assertThat(open(id, "A child is at risk there").status()).isEqualTo(201);
    assertThat(kaur.get("/records/" + id).status()).isEqualTo(200);
    assertThat(kaur.get("/records/" + id + "/access").text("/because"))
        .isEqualTo("You opened it in an emergency.");
  }

  @Test
  void deletesARecordForAReasonAndBringsItBack() {
    var id = made("Gone");
    var dodds =
        new Machine(
            port,
            issue(officers.dodds(), Set.of(Permission.READ, Permission.WRITE, Permission.DELETE)));
    var one = "/records/" + id;

    assertThat(dodds.send("DELETE", one, "", "Purpose", "Made twice").status()).isEqualTo(428);
    assertThat(dodds.send("DELETE", one, "", "If-Match", "\"1\"").status()).isEqualTo(428);
    assertThat(hill.send("DELETE", one, "", "If-Match", "\"1\"", "Purpose", "Made twice").status())
        .isEqualTo(403);
    assertThat(dodds.send("DELETE", one, "", "If-Match", "\"1\"", "Purpose", "Made twice").status())
        .isEqualTo(204);
    assertThat(hill.get(one).status()).isEqualTo(404);

    assertThat(dodds.send("POST", one + "/return", "", "Purpose", "It was not").status())
        .isEqualTo(201);
    assertThat(hill.get(one).status()).isEqualTo(200);
  }

  @Test
  void sendsAPhotographAndReadsItBack() {
    var bytes = image("png", 60, 40);
    var id = made("Pictured");

    var sent =
        hill.upload("/records/" + id + "/files?field=photographs.photograph&name=face.png", bytes);

    assertThat(sent.status()).as(sent.json().toString()).isEqualTo(201);
    assertThat(kaur.get("/files/" + sent.text("/id")).status()).isEqualTo(404);
    var photographs =
        "{\"data\":{\"photographs\":[{\"photograph\":\"%s\"}]}}".formatted(sent.text("/id"));
    assertThat(hill.send("PATCH", "/records/" + id, photographs, "If-Match", "\"1\"").status())
        .isEqualTo(200);
    assertThat(kaur.get("/records/" + id + "/files").text("/items/0/name")).isEqualTo("face.png");
    var content = kaur.get("/files/" + sent.text("/id") + "/content");
    assertThat(content.body()).isEqualTo(bytes);
    assertThat(content.header("Content-Disposition")).startsWith("attachment");
    assertThat(machine(officers.stranger()).get("/files/" + sent.text("/id") + "/content").status())
        .isEqualTo(404);
  }

  @Test
  void refusesFilesInTheWordsOfThePages() {
    var id = made("Unpictured");
    var at = "/records/" + id + "/files?name=face.png&field=";

    var script = hill.upload(at + "photographs.photograph", "<script>alert(1)</script>".getBytes());

    assertThat(script.status()).isEqualTo(422);
    assertThat(script.text("/errors/0/detail")).contains("is not kept here");
    assertThat(hill.upload(at + "remarks", image("png", 9, 9)).status()).isEqualTo(400);
    assertThat(
            hill.upload("/records/person/files?name=a&field=photographs.photograph", new byte[0])
                .status())
        .isEqualTo(422);
  }

  @Test
  void readsTheJournalPageByPageAndThatIsJournalledToo() {
    var id = made("Watched");
    kaur.get("/records/" + id);
    kaur.get("/records/" + id);
    var auditor = machine(auditor());

    var first = auditor.get("/audit?officer=kaur&action=open&limit=1");
    var second =
        auditor.get("/audit?officer=kaur&action=open&limit=1&after=" + first.text("/next"));

    assertThat(first.text("/items/0/record")).isEqualTo(id);
    assertThat(second.text("/items/0/record")).isEqualTo(id);
    assertThat(second.text("/items/0/at")).isNotEqualTo(first.text("/items/0/at"));
    assertThat(first.text("/items/0/origin")).contains("token");
    assertThat(
            auditor
                .get("/audit?officer=machine-auditor&limit=5")
                .json()
                .findValuesAsString("action"))
        .contains("read-journal");
    assertThat(kaur.get("/audit").status()).isEqualTo(403);
    assertThat(auditor.get("/audit?kind=NONSENSE").status()).isEqualTo(400);
    assertThat(auditor.get("/audit?after=bm9uc2Vuc2U").status()).isEqualTo(400);
  }

  private Viewer auditor() {
    var made =
        new NewAccount(
            "machine-auditor", "Auditor", "77", "Standards", Set.of("auditor"), Officers.PASSWORD);
    accounts.add(made);
    return accounts.byUsername(made.username()).orElseThrow().viewer();
  }

  private Machine.Answer open(String id, String reason) {
    return kaur.send(
        "POST", "/records/" + id + "/openings", "{\"reason\":\"%s\"}".formatted(reason));
  }

  private int restriction(String title) {
    return restrictions.make(
        officers.hill(),
        new Restriction(
            0,
            "77",
            Restriction.Kind.RESTRICTED,
            title,
            "An investigation",
            "Intelligence",
            officers.hill().id(),
            Set.of(),
            null,
            null));
  }

  private String made(String surname) {
    return hill.send("POST", "/records/person", PERSON.formatted(surname)).text("/id");
  }

  private Machine machine(Viewer viewer) {
    return new Machine(port, issue(viewer, EnumSet.allOf(Permission.class)));
  }

  private String issue(Viewer viewer, Set<Permission> scopes) {
    var until = clock.instant().plus(Duration.ofDays(9));
    return tokens.issue(viewer, "machine", scopes, until).secret();
  }

  private static List<String> words(JsonNode list) {
    return list.values().stream().map(JsonNode::asString).toList();
  }
}
