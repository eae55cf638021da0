package redsigma.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import redsigma.record.RecordId;
import redsigma.record.Values;

/** What stands in a form is read, or kept and pointed at; never lost. */
class FormReaderTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:41:30Z");
  private static final Values FULL =
      Values.of(
          Map.ofEntries(
              Map.entry("title", "=cmd|'/C calc'!A0 <script>alert(1)</script> \"quoted\" & more"),
              Map.entry("story", "First line\n\n<b>third</b> line"),
              Map.entry("count", 1250),
              Map.entry("weight", 72.5),
              Map.entry("armed", false),
              Map.entry("day", "1991-04-03"),
              Map.entry("moment", "2026-07-12T21:40:00Z"),
              Map.entry("born", "1991-04~"),
              Map.entry("colour", "R"),
              Map.entry("tint", "T7"),
              Map.entry("marks", List.of("B", "G")),
              Map.entry("at", "54.7761,-1.5733"),
              Map.entry("photo", "01990000-0000-7000-8000-00000000000a"),
              Map.entry(
                  "aliases", List.of(Map.of("kind", "B", "given", "Jon", "surname", "Smyth")))));

  @Test
  void readsEveryKindBackAsItWasWritten() {
    var entries = FieldWriter.write(Samples.THING, FULL);

    var reading = FormReader.read(Samples.SCHEMA, Samples.THING, entries, NOW);

    assertThat(reading.unread()).isEmpty();
    assertThat(reading.values()).isEqualTo(FULL);
  }

  @Test
  void keepsAndPointsAtWhatItCannotRead() {
    var entries =
        Entries.NONE
            .with("f.day", "the day before")
            .with("f.count", "a dozen")
            .with("f.weight", "72.555")
            .with("f.tint", "puce")
            .with("f.at", "behind the shed")
            .with("f.aliases.0.kind", "Z")
            .with("f.title", "Kept");

    var reading = FormReader.read(Samples.SCHEMA, Samples.THING, entries, NOW);

    assertThat(reading.unread())
        .extracting(Unread::input, Unread::text)
        .containsExactlyInAnyOrder(
            tuple("f.day", "the day before"),
            tuple("f.count", "a dozen"),
            tuple("f.weight", "72.555"),
            tuple("f.tint", "puce"),
            tuple("f.at", "behind the shed"),
            tuple("f.aliases.0.kind", "Z"));
    assertThat(reading.values().text("title")).contains("Kept");
  }

  @Test
  void readsNumbersWithSpacesCommasAndUnits() {
    var entries = Entries.NONE.with("f.count", " 1,250 ").with("f.weight", "72.5 KG");

    var values = FormReader.read(Samples.SCHEMA, Samples.THING, entries, NOW).values();

    assertThat(values).isEqualTo(Values.of(Map.of("count", 1250, "weight", 72.5)));
  }

  @Test
  void readsCodesByTheirLabelsToo() {
    var entries = Entries.NONE.with("f.tint", "tint 7").with("f.colour", "red");

    var values = FormReader.read(Samples.SCHEMA, Samples.THING, entries, NOW).values();

    assertThat(values).isEqualTo(Values.of(Map.of("tint", "T7", "colour", "R")));
  }

  @Test
  void leavesOutRowsThatWereNeverTouched() {
    var entries =
        Entries.NONE
            .with("f.aliases.0", "row")
            .with("f.aliases.0.kind", "B")
            .with("f.aliases.2.given", "Jon");

    var tidy = FormRows.tidy(Samples.SCHEMA, Samples.THING, entries);
    var values = FormReader.read(Samples.SCHEMA, Samples.THING, tidy, NOW).values();

    assertThat(tidy.rows("f.aliases")).containsExactly(0);
    assertThat(values.rows("aliases")).containsExactly(Values.of(Map.of("given", "Jon")));
  }

  @Test
  void readsPickedAndNewRecordsOfLinkFields() {
    var picked = RecordId.of("01990000-0000-7000-8000-000000000001");
    var made = RecordId.of("01990000-0000-7000-8000-000000000002");
    var entries =
        Entries.NONE
            .with("l.owners.0.id", picked.toString())
            .with("l.owners.0.role", "KEEPER")
            .with("l.owners.0.from", "about 2024")
            .with("l.owners.0.certainty", "PROBABLE")
            .with("l.owners.1.new.type", "thing")
            .with("l.owners.1.new.id", made.toString())
            .with("l.owners.1.new.f.title", "Spare");

    var links = FormReader.read(Samples.SCHEMA, Samples.THING, entries, NOW).links();

    assertThat(links).extracting(LinkRow::other).containsExactly(picked, made);
    assertThat(links.getFirst().role()).isEqualTo("KEEPER");
    assertThat(links.getFirst().from()).isEqualTo("2024~");
    assertThat(links.getLast().made())
        .isEqualTo(new LinkRow.Made("thing", Values.of(Map.of("title", "Spare")), List.of()));
  }

  @Test
  void readsWhatARecordMadeInPlaceIsLinkedWithAndGoesNoDeeper() {
    var picked = RecordId.of("01990000-0000-7000-8000-000000000001");
    var entries =
        Entries.NONE
            .with("l.owners.0.new.type", "thing")
            .with("l.owners.0.new.id", "01990000-0000-7000-8000-000000000002")
            .with("l.owners.0.new.l.owners.0.id", picked.toString())
            .with("l.owners.0.new.l.owners.0.role", "KEEPER")
            .with("l.owners.0.new.l.owners.1.new.type", "thing");

    var reading = FormReader.read(Samples.SCHEMA, Samples.THING, entries, NOW);

    var made = reading.links().getFirst().made();
    assertThat(made).isNotNull();
    assertThat(made.links())
        .extracting(LinkRow::other, LinkRow::role)
        .containsExactly(tuple(picked, "KEEPER"));
    assertThat(reading.unread())
        .extracting(Unread::input)
        .containsExactly("l.owners.0.new.l.owners.1.words");
  }

  @Test
  void asksWhoIsMeantByWordsLeftInALinkField() {
    var entries = Entries.NONE.with("l.owners.0.words", "jon smyth");

    var reading = FormReader.read(Samples.SCHEMA, Samples.THING, entries, NOW);

    assertThat(reading.unread()).extracting(Unread::input).containsExactly("l.owners.0.words");
  }
}
