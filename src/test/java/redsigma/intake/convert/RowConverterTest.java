package redsigma.intake.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import redsigma.intake.SmallSchema;
import redsigma.intake.csv.Row;
import redsigma.intake.mapping.MappingReader;
import redsigma.record.Certainty;
import redsigma.record.Values;

class RowConverterTest {

  @Test
  void buildsRowsOfGroupsAndLeavesOutThoseOfNothingButLiterals() {
    var converter =
        nodes(
            """
            names.0.surname: a
            names.0.kind: { value: PRIMARY }
            names.1.given: b
            names.1.kind: { value: ALIAS }
            """);

    assertThat(values(converter, " Hamilton ", ""))
        .isEqualTo(
            Values.of(Map.of("names", List.of(Map.of("surname", "Hamilton", "kind", "PRIMARY")))));
  }

  @Test
  void readsDatesAsTheSourceWritesThem() {
    var converter = nodes("since: { column: a, pattern: d/M/yyyy }");

    assertThat(values(converter, "4/08/2017", ""))
        .isEqualTo(Values.of(Map.of("since", "2017-08-04")));
    assertThat(values(converter, "24/08/2017", ""))
        .isEqualTo(Values.of(Map.of("since", "2017-08-24")));
    assertThat(reason(converter, "31/02/2017", ""))
        .isEqualTo("since: '31/02/2017' is no date as d/M/yyyy");
  }

  @Test
  void joinsDateAndTimeOfTwoColumnsInLondonTime() {
    var converter = nodes("seen: { template: '{a} {b}', pattern: d/M/yyyy HH:mm }");

    assertThat(values(converter, "04/08/2017", "00:32"))
        .isEqualTo(Values.of(Map.of("seen", "2017-08-03T23:32:00Z")));
    assertThat(values(converter, "04/12/2017", "00:32"))
        .isEqualTo(Values.of(Map.of("seen", "2017-12-04T00:32:00Z")));
    assertThat(values(converter, "", "")).isEqualTo(Values.EMPTY);
  }

  @Test
  void readsPartialDatesByTheFirstPatternThatFits() {
    var converter = nodes("born: { column: a, pattern: [dd/MM/yyyy, MM/yyyy, yyyy] }");

    assertThat(values(converter, "03/04/1991", ""))
        .isEqualTo(Values.of(Map.of("born", "1991-04-03")));
    assertThat(values(converter, "04/1991", "")).isEqualTo(Values.of(Map.of("born", "1991-04")));
    assertThat(values(converter, "1991~", "")).isEqualTo(Values.of(Map.of("born", "1991~")));
    assertThat(reason(converter, "13/1991", "")).contains("is no date");
  }

  @Test
  void translatesCodesWithoutRegardToCapitalsAndSpaces() {
    var converter = nodes("sex: { column: a, codes: { Male person: '1', unknown: '' } }");

    assertThat(values(converter, "male  PERSON", "")).isEqualTo(Values.of(Map.of("sex", "1")));
    assertThat(values(converter, "Unknown", "")).isEqualTo(Values.EMPTY);
    assertThat(reason(converter, "x", "")).isEqualTo("sex: 'x' has no translation");
  }

  @Test
  void takesTheOtherCodeForUnknownWordsAndTheEmptyOneForNone() {
    var converter = nodes("sex: { column: a, codes: { m: '1' }, otherwise: '2', if-empty: '0' }");

    assertThat(values(converter, "x", "")).isEqualTo(Values.of(Map.of("sex", "2")));
    assertThat(values(converter, "", "")).isEqualTo(Values.of(Map.of("sex", "0")));
  }

  @Test
  void tellsEverythingThatIsWrongWithARow() {
    var converter = nodes("sex: a\nheight: b");

    assertThat(reason(converter, "9", "tall"))
        .isEqualTo("sex: '9' is no code of sex; height: 'tall' is no number");
  }

  @Test
  void readsNumbersYesAndNoSeveralCodesAndLetters() {
    var converter = nodes("height: a\ndead: { value: yes }\ntags: { column: b, split: ';' }");
    assertThat(values(converter, "1,820.50", "1; 2"))
        .isEqualTo(
            Values.of(
                Map.of(
                    "height",
                    new java.math.BigDecimal("1820.50"),
                    "dead",
                    true,
                    "tags",
                    List.of("1", "2"))));
    assertThat(values(nodes("note: { column: a, letters: title }"), "MARY-ANN O'NEIL", ""))
        .isEqualTo(Values.of(Map.of("note", "Mary-Ann O'neil")));
  }

  @Test
  void readsWordsForNothingAsNothing() {
    assertThat(values(nodes("note: a"), "N/A", "")).isEqualTo(Values.EMPTY);
  }

  @Test
  void refusesARowWithoutKeyAndSkipsWhatTheMappingLeavesOut() {
    var converter = nodes("note: a");

    assertThat(converter.convert(new Row.Read(2, ",x,y", List.of("", "x", "y"))))
        .isInstanceOf(Converted.Refused.class);
    assertThat(converter.convert(new Row.Read(2, "1,gone,y", List.of("1", "gone", "y"))))
        .isEqualTo(new Converted.Skipped(2, "person-1", "withdrawn at the source"));
  }

  @Test
  void namesALinkTheSameWhenItsFileIsReadAgain() {
    var converter = relationships("role: { column: c, codes: { h: HOME, w: WORK } }");

    var home = link(converter, "1", "2", "h");
    assertThat(link(converter, "1", "2", "h")).isEqualTo(home);
    assertThat(link(converter, "1", "2", "w").identity()).isNotEqualTo(home.identity());
    assertThat(home.certainty()).isEqualTo(Certainty.CONFIRMED);
    assertThat(home.key()).isEqualTo("1 → 2");
  }

  @Test
  void turnsALinkRound() {
    var link = link(relationships("reversed: true"), "1", "2", "");

    assertThat(link.from()).isEqualTo("2");
    assertThat(link.to()).isEqualTo("1");
  }

  private static RowConverter nodes(String fields) {
    var mapping =
        """
        mapping: test
        system: test
        blanks: [N/A]
        nodes:
          - file: test.csv
            key: { column: id, prefix: person- }
            type: person
            skip: [{ column: a, is: gone, because: withdrawn at the source }]
            fields:
        """
            + fields.indent(6);
    var reading = MappingReader.read("test.yaml", mapping, SmallSchema.schema());
    assertThat(reading.problems()).isEmpty();
    return RowConverter.of(
        reading.mapping().nodes().getFirst(), List.of("id", "a", "b"), SmallSchema.schema());
  }

  private static RowConverter relationships(String more) {
    var mapping =
        """
        mapping: test
        system: test
        relationships:
          - file: test.csv
            from: a
            to: b
            link: lives-at
        """
            + more.indent(4);
    var reading = MappingReader.read("test.yaml", mapping, SmallSchema.schema());
    assertThat(reading.problems()).isEmpty();
    return RowConverter.of(
        reading.mapping().system(),
        reading.mapping().relationships().getFirst(),
        List.of("a", "b", "c"),
        SmallSchema.schema());
  }

  private static Values values(RowConverter converter, String a, String b) {
    return ((Converted.Node) convert(converter, a, b)).values();
  }

  private static String reason(RowConverter converter, String a, String b) {
    return ((Converted.Refused) convert(converter, a, b)).reason();
  }

  private static Converted convert(RowConverter converter, String a, String b) {
    return converter.convert(new Row.Read(2, "text", List.of("1", a, b)));
  }

  private static Converted.Relationship link(RowConverter converter, String... cells) {
    return (Converted.Relationship) converter.convert(new Row.Read(2, "text", List.of(cells)));
  }
}
