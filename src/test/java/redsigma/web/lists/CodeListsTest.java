package redsigma.web.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.FileSystemUtils;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.schema.Schemas;
import redsigma.search.Query;
import redsigma.search.Search;

/** An administrator changes lists and packages; what is national or broken stays as it was. */
@InTheHouse
@AutoConfigureMockMvc
@TestPropertySource(
    properties = {
      "redsigma.schema.overlay=target/overlaid/overlay",
      "redsigma.schema.versions=target/overlaid/versions"
    })
class CodeListsTest {

  private static final Path OVERLAY = Path.of("target/overlaid/overlay");

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Schemas schemas;
  @Autowired Records records;
  @Autowired Search search;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @BeforeEach
  void startsWithoutAnOverlay() throws IOException {
    FileSystemUtils.deleteRecursively(OVERLAY);
    schemas.reload();
    officers.administrator();
    officers.hill();
  }

  @Test
  void showsEveryListWithItsCodes() throws Exception {
    page("/administration/lists").andExpect(content().string(containsString("Kinds of account")));
    page("/administration/lists/address-status")
        .andExpect(content().string(containsString("This list is national.")))
        .andExpect(content().string(not(containsString("Add a code"))));
  }

  @Test
  void isClosedToOfficersWithoutThePermission() throws Exception {
    for (var page : new String[] {"lists", "lists/account-kind", "packages", "packages/changes"}) {
      pages
          .perform(get("/administration/" + page).with(user("hill")))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void findsByTheWordsOfAHiddenFieldNoMoreAndTellsHowManyRecordsHoldIt() throws Exception {
    var word = "q" + Long.toString(clock.millis(), 36);
    var data = Map.of("accent", word, "complexion", "FRESH");
    records.save(officers.hill(), Change.create(RecordId.next(clock), "person", Values.of(data)));
    assertThat(found(word)).isEqualTo(1);

    Files.createDirectories(OVERLAY.resolve("core/types"));
    Files.writeString(OVERLAY.resolve("overlay.yaml"), "force: \"77\"\n");
    Files.writeString(OVERLAY.resolve("core/types/person.yaml"), "type: person\nhide: [accent]\n");
    page("/administration/packages/changes")
        .andExpect(content().string(containsString("<code>person.accent</code>")))
        .andExpect(content().string(matchesPattern("(?s).*person\\.accent.*<td>[1-9]\\d*</td>.*")));
    schemas.reload();

    await().atMost(Duration.ofSeconds(60)).until(() -> found(word) == 0);
  }

  private long found(String word) {
    return search.run(officers.hill(), new Query.Words(word, Set.of(), List.of(), 0, 10)).total();
  }

  @Test
  void addsACodeUnderTheForcesPrefixAndJournalsIt() throws Exception {
    send("lists/account-kind/codes", "code", "escrow", "label", "Escrow: <b>held</b>, no")
        .andExpect(status().isFound());

    assertThat(schemas.current().list("account-kind").label("X77-ESCROW"))
        .isEqualTo("Escrow: <b>held</b>, no");
    page("/administration/lists/account-kind")
        .andExpect(content().string(containsString("Escrow: &lt;b&gt;held&lt;/b&gt;, no")));
    assertThat(journalled("add-code")).contains("X77-ESCROW").contains("before");
  }

  @Test
  void labelsAndEndsCodesOfTheForce() throws Exception {
    send("lists/account-kind/codes", "code", "NO", "label", "Nothing");
    send("lists/account-kind/labels", "code", "X77-NO", "label", "None at all")
        .andExpect(status().isFound());
    send("lists/account-kind/ends", "code", "X77-NO", "until", "2027-01-01")
        .andExpect(status().isFound());
    send("lists/account-kind/ends", "code", "CARD", "until", "2027-02-01")
        .andExpect(status().isFound());

    var list = schemas.current().list("account-kind");
    assertThat(list.label("X77-NO")).isEqualTo("None at all");
    assertThat(list.code("X77-NO").orElseThrow().until()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(list.label("CARD")).isEqualTo("Card account");
    assertThat(list.code("CARD").orElseThrow().until()).isEqualTo(LocalDate.of(2027, 2, 1));
  }

  @Test
  void refusesToTouchWhatIsNationalOrTheBaselines() throws Exception {
    var before = schemas.current();

    send("lists/address-status/codes", "code", "NEW", "label", "New")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("is national")));
    send("lists/account-kind/labels", "code", "CARD", "label", "Cash")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("baseline")));
    send("lists/account-kind/ends", "code", "CARD", "until", "soon")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("That is no day.")));
    send("lists/nowhere/codes", "code", "A", "label", "A").andExpect(status().isNotFound());

    assertThat(schemas.current().lists()).isEqualTo(before.lists());
    assertThat(Files.exists(OVERLAY.resolve("core/lists/account-kind.yaml"))).isFalse();
    assertThat(schemas.reload()).isInstanceOf(Schemas.Reload.Loaded.class);
  }

  @Test
  void keepsTheValuesOfAFieldThatIsHiddenAndShownAgain() throws Exception {
    var person = save(person().with("height", 171));
    lay("core/types/person.yaml", "type: person\nhide: [height]\n");
    schemas.reload();

    var without = records.find(officers.hill(), person.id()).orElseThrow();
    assertThat(without.data().has("height")).isFalse();
    var changed = without.data().with("deceased", false);
    assertThat(records.save(officers.hill(), Change.of(without, changed)))
        .isInstanceOf(Saved.class);

    startsWithoutAnOverlay();
    assertThat(records.find(officers.hill(), person.id()).orElseThrow().data().number("height"))
        .hasValueSatisfying(height -> assertThat(height).isEqualByComparingTo("171"));
  }

  @Test
  void readsValuesOfARenamedFieldUnderItsNewName() throws Exception {
    lay("core/types/person.yaml", own("x77Beat: { type: text, label: Beat }", "x77Beat"));
    schemas.reload();
    var person = save(person().with("x77Beat", "North"));
    lay(
        "core/types/person.yaml",
        own("x77Patch: { type: text, label: Patch, was: x77Beat }", "x77Patch"));
    schemas.reload();

    var read = records.find(officers.hill(), person.id()).orElseThrow();
    assertThat(read.data().text("x77Patch")).contains("North");
    assertThat(read.data().has("x77Beat")).isFalse();
    var result = records.save(officers.hill(), Change.of(read, read.data().with("height", 180)));
    assertThat(((Saved) result).record().data().text("x77Patch")).contains("North");
  }

  @Test
  void showsWhatWouldChangeAppliesItAndRollsItBack() throws Exception {
    var before = schemas.current().version();
    lay("core/types/person.yaml", own("x77Beat: { type: text, label: <i>Beat</i> }", "x77Beat"));

    page("/administration/packages")
        .andExpect(content().string(containsString("The files on disk have changed.")));
    page("/administration/packages/changes")
        .andExpect(content().string(containsString("person.x77Beat")))
        .andExpect(content().string(containsString("&lt;i&gt;Beat&lt;/i&gt; (text)")))
        .andExpect(content().string(containsString("overlay/core/types/person.yaml")));
    send("lists/account-kind/codes", "code", "A", "label", "A")
        .andExpect(status().isUnprocessableContent());
    send("packages/loads").andExpect(status().isFound());
    assertThat(schemas.current().type("person").fields()).containsKey("x77Beat");

    send("packages/rollbacks", "version", before).andExpect(status().isFound());
    assertThat(schemas.current().version()).isEqualTo(before);
    page("/administration/packages")
        .andExpect(content().string(containsString("<b>Rolled back.</b>")));
    assertThat(journalled("roll-back-packages")).contains(before);
    send("packages/rollbacks", "version", "../../etc").andExpect(status().isNotFound());
  }

  @Test
  void tellsWhatIsWrongOnDiskBeforeItIsLoaded() throws Exception {
    lay("core/types/person.yaml", "type: person\ntitle: Nominal\n");

    page("/administration/packages/changes")
        .andExpect(content().string(containsString("overlay/core/types/person.yaml:2")));
    send("packages/loads").andExpect(status().isUnprocessableContent());
  }

  private static String own(String field, String name) {
    return "type: person\nfields:\n  %s\nform:\n  - { section: Local, fields: [%s] }\n"
        .formatted(field, name);
  }

  private Record save(Values data) {
    var change = Change.create(RecordId.next(clock), "person", data);
    return ((Saved) records.save(officers.hill(), change)).record();
  }

  private static Values person() {
    return Values.of(Map.of("names", List.of(Map.of("given", "Una", "surname", "Hidden"))));
  }

  private static void lay(String file, String text) throws IOException {
    Files.createDirectories(OVERLAY.resolve(file).getParent());
    Files.writeString(OVERLAY.resolve("overlay.yaml"), "force: \"77\"\n");
    Files.writeString(OVERLAY.resolve(file), text);
  }

  private String journalled(String action) {
    return String.join(
        "\n",
        jdbc.sql("select detail::text from audit_entry where action = :action")
            .param("action", action)
            .query(String.class)
            .list());
  }

  private ResultActions page(String path) throws Exception {
    return pages.perform(get(path).with(user("admin"))).andExpect(status().isOk());
  }

  private ResultActions send(String path, String... fields) throws Exception {
    var request = post("/administration/" + path).with(user("admin")).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return pages.perform(request);
  }
}
