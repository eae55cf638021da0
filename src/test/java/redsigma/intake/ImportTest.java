package redsigma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.Records;
import redsigma.record.Source;
import redsigma.schema.SchemaProblem;
import redsigma.security.Viewer;

/** Every row of every file is accounted for, whatever it holds and whenever the import stops. */
@InTheHouse
class ImportTest {

  @TempDir Path folder;
  @Autowired Intake intake;
  @Autowired Records records;
  @Autowired Officers officers;

  private final String system = "register-" + UUID.randomUUID();
  private Viewer admin;

  @BeforeEach
  void writeMapping() throws IOException {
    admin = officers.administrator();
    Files.writeString(
        folder.resolve("register.yaml"),
        """
        mapping: register
        system: %s
        nodes:
          - file: people.csv
            key: id
            type: person
            skip: [{ column: state, is: void, because: withdrawn at the source }]
            fields:
              names.0.surname: surname
              births.0.dateOfBirth: { column: born, pattern: dd/MM/yyyy }
              sex: { column: sex, codes: { f: F, m: M } }
          - file: places.csv
            key: id
            type: location
            fields: { street: street }
        relationships:
          - file: homes.csv
            from: person
            to: place
            link: lives-at
            role: { column: kind, codes: { home: HOME, work: WORK } }
        """
            .formatted(system));
    Files.writeString(folder.resolve("places.csv"), "id,street\nP1,Dean Road\nP2,Mill Lane\n");
    Files.writeString(folder.resolve("homes.csv"), "person,place,kind\n1,P1,home\n1,P2,work\n");
    people("1,Hamilton,03/04/1991,M,\n2,Campbell,,F,\n");
  }

  @Test
  void loadsRecordsAndLinksAndReconciles() {
    var batch = run();

    assertThat(batch.state()).isEqualTo(Batch.State.FINISHED);
    assertThat(batch.counts()).isEqualTo(new Counts(6, 0, 0, 0, 0));
    assertThat(batch.reconciles()).isTrue();
    var hamilton = record("1");
    assertThat(hamilton.title()).contains("Hamilton");
    assertThat(hamilton.source()).isEqualTo(new Source(system, "1"));
    assertThat(records.linksOf(admin, List.of(hamilton.id()), List.of("lives-at")))
        .hasEntrySatisfying(hamilton.id(), links -> assertThat(links).hasSize(2));
    assertThat(intake.batch(batch.id())).contains(batch);
  }

  @Test
  void leavesEverythingAsItWasWhenRunAgain() {
    run();

    assertThat(run().counts()).isEqualTo(new Counts(0, 6, 0, 0, 0));
    assertThat(record("1").version()).isEqualTo(1);
  }

  @Test
  void updatesWhatTheSourceChangedAndKeepsWhatOfficersWrote() throws IOException {
    run();
    var hamilton = record("1");
    records.save(officers.hill(), Change.of(hamilton, hamilton.data().with("occupation", "Baker")));
    people("1,Hambleton,03/04/1991,M,\n2,Campbell,,F,\n3,New,,F,\n");

    var batch = run();

    assertThat(batch.counts()).isEqualTo(new Counts(1, 5, 1, 0, 0));
    var data = record("1").data();
    assertThat(data.text("occupation")).contains("Baker");
    assertThat(data.rows("names").getFirst().text("surname")).contains("Hambleton");
  }

  @Test
  void tellsWhyRowsAreRejectedAndTakesTheRest() throws IOException {
    people(
        """
        1,Hamilton,03/04/1991,M,
        2,Campbell,31/02/1991,F,
        3,Wrong code,,X,
        4,Short
        1,Another,,F,
        1,Hamilton,03/04/1991,M,
        5,Void,,F,void
        ,No key,,F,
        6,"Never closed,,F,
        7,Fine,,F,
        """);
    Files.writeString(
        folder.resolve("homes.csv"),
        "person,place,kind\n1,P1,home\n1,P9,home\n1,P1,home\nP1,1,home\n");

    var batch = run();

    assertThat(batch.files().getFirst().counts()).isEqualTo(new Counts(2, 1, 0, 6, 1));
    assertThat(batch.reconciles()).isTrue();
    assertThat(reasons(batch))
        .containsEntry(
            "people.csv:3", "births.0.dateOfBirth: '31/02/1991' is no date as dd/MM/yyyy")
        .containsEntry("people.csv:4", "sex: 'X' has no translation")
        .containsEntry("people.csv:5", "2 values where the header has 5 columns")
        .containsEntry("people.csv:6", "Key '1' was taken by line 2 of 'people.csv'")
        .containsEntry("people.csv:9", "Column 'id', the key, is empty")
        .containsEntry("people.csv:10", "A quote is opened and never closed")
        .containsEntry("homes.csv:3", "There is no record with the key 'P9'")
        .containsKey("homes.csv:5")
        .hasSize(8);
    assertThat(record("7").title()).contains("Fine");
  }

  @Test
  void rejectsTheOneRowThatTheDatabaseRefuses() throws IOException {
    Files.writeString(
        folder.resolve("register.yaml"),
        """
        mapping: register
        system: %s
        nodes:
          - { file: calls.csv, key: id, type: event, fields: { callDuration: seconds } }
        """
            .formatted(system));
    Files.writeString(folder.resolve("calls.csv"), "id,seconds\n1,10\n2,1e300000\n3,30\n");

    var batch = run();

    assertThat(batch.counts()).isEqualTo(new Counts(2, 0, 0, 1, 0));
    assertThat(reasons(batch)).containsOnlyKeys("calls.csv:3");
  }

  @Test
  void continuesWhereItWasStoppedWithoutLossOrDoubles() throws IOException {
    manyPeople(3_500);
    var chunks = new AtomicInteger();

    assertThatThrownBy(
            () ->
                intake.run(
                    admin,
                    mapping(),
                    folder,
                    batch -> {
                      if (chunks.incrementAndGet() == 2) {
                        throw new IllegalStateException("the lights went out");
                      }
                    }))
        .hasMessage("the lights went out");
    var stopped = intake.batches(1, 0).getFirst();
    assertThat(stopped.state()).isEqualTo(Batch.State.INTERRUPTED);
    assertThat(stopped.read()).isEqualTo(2_000);

    var batch = run();

    assertThat(batch.id()).isEqualTo(stopped.id());
    assertThat(batch.counts()).isEqualTo(new Counts(3_504, 0, 0, 0, 0));
    assertThat(intake.countLines(batch.id(), LedgerFilter.ALL)).isEqualTo(3_504);
  }

  @Test
  void beginsAnewWhenAFileChangedSinceItWasStopped() throws IOException {
    manyPeople(1_500);
    assertThatThrownBy(() -> intake.run(admin, mapping(), folder, ImportTest::stop));
    var stopped = intake.batches(1, 0).getFirst();
    manyPeople(1_600);

    var batch = run();

    assertThat(batch.id()).isNotEqualTo(stopped.id());
    assertThat(intake.batch(stopped.id()).orElseThrow().state()).isEqualTo(Batch.State.ABANDONED);
    assertThat(batch.counts()).isEqualTo(new Counts(604, 1_000, 0, 0, 0));
  }

  private static void stop(Batch batch) {
    throw new IllegalStateException("stopped after %d rows".formatted(batch.read()));
  }

  @Test
  void touchesNothingWhenMappingOrFolderIsWrong() throws IOException {
    Files.writeString(folder.resolve("homes.csv"), "person,place,kind,since\n1,P1,home,2001\n");
    Files.delete(folder.resolve("places.csv"));

    var refused = (Start.Refused) intake.run(admin, mapping(), folder, _ -> {});

    assertThat(refused.problems())
        .extracting(SchemaProblem::message)
        .containsExactly(
            "The folder has no file 'places.csv'.", "Column 'since' of 'homes.csv' is not mapped.");
    assertThat(records.bySource(admin, system, List.of("1"))).isEmpty();
  }

  @Test
  void letsOneImportOfASystemRunAtATime() {
    var second = new AtomicInteger();

    intake.run(
        admin,
        mapping(),
        folder,
        _ -> {
          if (intake.run(admin, mapping(), folder, _ -> {}) instanceof Start.Busy) {
            second.incrementAndGet();
          }
        });

    assertThat(second.get()).isPositive();
  }

  @Test
  void exportsRejectedLinesThatNoSpreadsheetRuns() throws IOException {
    people("=1+1,\"=HYPERLINK(\"\"x\"\")\",,Z,\n");
    var out = new StringWriter();

    intake.exportRejected(admin, run().id(), out);

    assertThat(out.toString()).contains("people.csv,2,'=1+1,sex: 'Z' has no translation,\"'=1+1,");
  }

  private void people(String rows) throws IOException {
    Files.writeString(folder.resolve("people.csv"), "id,surname,born,sex,state\n" + rows);
  }

  private void manyPeople(int count) throws IOException {
    var rows = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      rows.append(i).append(",Person").append(i).append(",,F,\n");
    }
    people(rows.toString());
  }

  private String mapping() {
    return folder.resolve("register.yaml").toString();
  }

  private Batch run() {
    var begun = intake.run(admin, mapping(), folder, _ -> {});
    assertThat(begun).isInstanceOf(Start.Begun.class);
    return ((Start.Begun) begun).batch();
  }

  private Record record(String key) {
    var id = records.bySource(admin, system, List.of(key)).get(key);
    return records.findAll(admin, List.of(id)).getFirst();
  }

  private Map<String, String> reasons(Batch batch) {
    return intake.lines(batch.id(), LedgerFilter.REJECTED, 100, 0).stream()
        .collect(
            Collectors.toMap(
                line -> batch.files().get(line.ordinal()).file() + ":" + line.line(),
                line -> String.valueOf(line.reason())));
  }
}
