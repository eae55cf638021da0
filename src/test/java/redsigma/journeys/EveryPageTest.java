package redsigma.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redsigma.ExampleRecords;
import redsigma.InTheHouse;
import redsigma.intake.Intake;
import redsigma.intake.Start;
import redsigma.record.Change;
import redsigma.record.Draft;
import redsigma.record.Drafts;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.schema.Example;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Accounts;
import redsigma.security.Programs;
import redsigma.security.Restrictions;
import redsigma.security.Teams;
import redsigma.security.Units;
import redsigma.security.Viewer;
import redsigma.webhook.Webhooks;

/** Every page holds at every width, in light, in dark and on paper, without a fault. */
@InTheHouse
class EveryPageTest {

  private static final String PROGRAM = "control-room";

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  @Autowired Schemas schemas;
  @Autowired Records records;
  @Autowired Drafts drafts;
  @Autowired Intake intake;
  @Autowired Accounts accounts;
  @Autowired Units units;
  @Autowired Teams teams;
  @Autowired Restrictions restrictions;
  @Autowired Programs programs;
  @Autowired Webhooks webhooks;
  @Autowired Clock clock;
  @LocalServerPort int port;
  @TempDir Path folder;

  private Establishment force;
  private Viewer viewer;
  private Schema schema;
  private ExampleRecords examples;

  @BeforeEach
  void saveAllExamples() {
    force = new Establishment(accounts, units, teams, restrictions);
    viewer = force.everybody();
    schema = schemas.current();
    examples = new ExampleRecords(schema, clock);
    records.saveTogether(viewer, examples.changes());
  }

  @Test
  void holdsWithoutAFault() throws Exception {
    var pages = new Pages(handlers, nouns(), questions()).addresses();
    assertThat(pages).hasSizeGreaterThan(40);
    try (var second = Executors.newSingleThreadExecutor()) {
      var onRecords = second.submit(() -> faults(ofEachType().toList()));
      assertThat(faults(pages)).isEmpty();
      assertThat(onRecords.get()).isEmpty();
    }
  }

  private List<String> faults(List<String> pages) {
    var faults = new ArrayList<String>();
    try (var hands = new Hands("http://localhost:" + port, true, 1440)) {
      Stream.of("/sign-in", "/sign-in?failed").forEach(page -> look(hands, page, 200, faults));
      hands.signIn(viewer.username());
      pages.forEach(page -> look(hands, page, 200, faults));
      look(hands, "/no-such-page", 404, faults);
      faults.addAll(hands.refused());
    }
    return faults;
  }

  @Test
  void holdsWhereSomethingIsToBeMended() {
    var faults = new ArrayList<String>();
    try (var hands = new Hands("http://localhost:" + port, true, 1440)) {
      hands.signIn(viewer.username());
      var page = hands.page();
      page.navigate("/administration/imports");
      page.locator("[name=folder]").fill("no-such-folder");
      page.locator(".import-start button[type=submit]").click();
      lay(hands, "/administration/imports refused", faults);
      page.navigate("/administration/people/new");
      page.locator(".record-form button.first").click();
      lay(hands, "/administration/people/new refused", faults);
      page.navigate("/records/new?type=event");
      page.locator("[name='f.startedAt']").fill("the other day");
      page.locator("#save").click();
      lay(hands, "/records/new to mend", faults);
      faults.addAll(hands.refused());
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void isMarkedOnEverySheetOfPaper() {
    try (var hands = new Hands("http://localhost:" + port, true, 1440)) {
      hands.signIn(viewer.username());
      var page = hands.page();
      page.navigate("/records/" + examples.id(linked()));
      var marking = page.locator("html").getAttribute("data-marking");
      var sheets = new Paper(page.pdf(new Page.PdfOptions().setFormat("A6"))).sheets();
      assertThat(sheets).hasSizeGreaterThan(1);
      assertThat(sheets).allSatisfy(sheet -> assertThat(sheet).contains(marking, "Printedby"));
    }
  }

  private static void look(Hands hands, String address, int status, List<String> faults) {
    var answer = hands.page().navigate(address);
    if (answer == null || answer.status() != status) {
      faults.add(address + " answers " + (answer == null ? "nothing" : answer.status()));
      return;
    }
    lay(hands, address, faults);
  }

  private static void lay(Hands hands, String name, List<String> faults) {
    new Sheet(hands.page()).faults().forEach(fault -> faults.add(name + " at " + fault));
  }

  /** The page and the form of one record of each type. */
  private Stream<String> ofEachType() {
    return schema.types().keySet().stream()
        .flatMap(type -> example(type).stream())
        .map(examples::id)
        .flatMap(id -> Stream.of("/records/" + id, "/records/" + id + "/edit"));
  }

  private Optional<Example> example(String type) {
    return schema.examples().stream()
        .filter(one -> one.type().equals(type))
        .max(Comparator.comparing(one -> one.data().toString().length()));
  }

  private Map<String, String> nouns() throws IOException {
    var nouns = new HashMap<String, String>(force.nouns());
    var id = changed(linked());
    nouns.put("records", id.toString());
    nouns.put("links", link(id));
    nouns.put("applications", schema.packages().getFirst().name());
    nouns.put("lists", schema.lists().keySet().iterator().next());
    nouns.put("drafts", draft());
    nouns.put("imports", imported());
    nouns.put("programs", program());
    nouns.put("webhooks", webhook());
    return nouns;
  }

  private String program() {
    if (programs.isNewName(PROGRAM)) {
      programs.add(viewer, PROGRAM, "Ferry NPT", Set.of("officer"), viewer.username());
    }
    return PROGRAM;
  }

  private String webhook() {
    var asked =
        new Webhooks.Asked(program(), "Control room", "https://control.example/told", Set.of());
    return ((Webhooks.Outcome.Made) webhooks.make(viewer, asked)).webhook().id().toString();
  }

  private Map<String, List<String>> questions() {
    var id = examples.id(linked());
    var group = records.linkGroups(viewer, id).getFirst();
    var reference = records.find(viewer, id).orElseThrow().reference();
    return Map.of(
        "/search",
            List.of(
                "q=" + reference,
                "q=nothing-at-all-is-called-this",
                "q=after:2020+until:2099-12-31+unit:\"Ferry+NPT\"+sort:oldest&type="
                    + linked().type()),
        "/records/new", List.of("type=" + linked().type()),
        "/records/{id}/links",
            List.of(
                "type=%s&reversed=%s&to=%s"
                    .formatted(group.linkType(), group.reversed(), group.otherType())),
        "/records/{id}/links/new", List.of("words=" + reference),
        "/records/{id}/history", List.of("older=1&newer=2", "version=1"),
        "/administration/sight",
            List.of("who=%s&record=%s".formatted(viewer.username(), reference)),
        "/administration/imports/{id}", List.of("outcome=REJECTED"),
        "/journal", List.of("officer=" + viewer.username(), "record=no-such-reference"));
  }

  /** The example with the most links. */
  private Example linked() {
    return schema.examples().stream()
        .max(Comparator.comparing(example -> example.links().size()))
        .orElseThrow();
  }

  /** Saved once more with its longest text made longer, so that it has versions to compare. */
  private RecordId changed(Example example) {
    var record = records.find(viewer, examples.id(example)).orElseThrow();
    var text =
        schema.type(record.type()).fields().values().stream()
            .filter(field -> field.type() instanceof FieldType.Text)
            .findFirst()
            .orElseThrow();
    var data =
        record.data().with(text.name(), record.data().text(text.name()).orElse("") + " again");
    assertThat(records.save(viewer, Change.of(record, data))).isInstanceOf(SaveResult.Saved.class);
    return record.id();
  }

  private String link(RecordId id) {
    var group = records.linkGroups(viewer, id).getFirst();
    return records.links(viewer, id, group, 1, 0).getFirst().link().id().toString();
  }

  private String draft() {
    var id = UUID.randomUUID();
    drafts.keep(
        viewer, new Draft(id, linked().type(), null, 0, "Begun", Map.of(), clock.instant()));
    return id.toString();
  }

  /** A file of which one row is loaded and one is not. */
  private String imported() throws IOException {
    var mapping = folder.resolve("tiny.yaml");
    Files.writeString(
        mapping,
        """
        mapping: tiny
        system: tiny
        nodes:
          - { file: people.csv, key: id, type: person, fields: { names.0.surname: surname } }
        """);
    Files.writeString(folder.resolve("people.csv"), "id,surname\n1,Hamilton\n2\n");
    var begun = (Start.Begun) intake.run(viewer, mapping.toString(), folder, _ -> {});
    return begun.batch().id().toString();
  }
}
