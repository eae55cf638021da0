package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;

/** The box understands operators, fields and patterns, and forgives what is none. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryLanguageTest {

  @Autowired Search search;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  @BeforeAll
  void makeRecords() {
    person("Ada", "Lovequist", "1951-03-04");
    person("Bea", "Lovequist", "1962-07-08");
    person("Lovequist", "Pomfrey", "1973-01-02");
    save("vehicle", Map.of("registration", "QJ51 KLM", "vehicleMake", "Lovequist"));
    save("vehicle", Map.of("registration", "QJ52 KLN", "vehicleMake", "Lovequist"));
    save("telephone", Map.of("telephoneNumber", "07700 900 873"));
    save("location", Map.of("street", "Lovequist Road", "threeWords", "///quaint.lovely.otter"));
    var pnc = person("Cyd", "Panquist", "1980-01-01").with("pncId", "94/87654Y");
    save("person", pnc);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"ada lovequist\" | Ada Lovequist",
        "lovequist -bea -pomfrey type:person | Ada Lovequist",
        "type:person lovequist NOT bea NOT pomfrey | Ada Lovequist",
        "people:x lovequist ada | Ada Lovequist",
        "surname:lovequist ada OR bea | Ada Lovequist, Bea Lovequist",
        "surname:lovequist | Ada Lovequist, Bea Lovequist",
        "surname:lovequ* | Ada Lovequist, Bea Lovequist",
        "given:lovequist | Lovequist Pomfrey",
        "lovequist dob:4/3/1951 | Ada Lovequist",
        "surname:lovequist born:1962 | Bea Lovequist",
        "(ada OR pomfrey) lovequist type:people | Ada Lovequist, Lovequist Pomfrey",
        "vrm:QJ51* | QJ51 KLM, Lovequist",
        "vrm:qj5?kln | QJ52 KLN, Lovequist",
        "registration:QJ51KLM | QJ51 KLM, Lovequist",
        "qj5? kl* | QJ51 KLM, Lovequist, QJ52 KLN, Lovequist",
        "*51klm | QJ51 KLM, Lovequist",
        "qj51 k?m | QJ51 KLM, Lovequist",
        "QJSI KLM | QJ51 KLM, Lovequist",
        "make:lovequist -vrm:qj52* | QJ51 KLM, Lovequist",
        "lovequ?st pomf* | Lovequist Pomfrey",
        "telephone:07700900873 | 07700 900873",
        "phone:+447700900873 | 07700 900873",
        "///quaint.lovely.otter | Lovequist Road",
        "lovequist rd | Lovequist Road",
        "94/87654Y | Cyd Panquist",
        "1994/0087654Y | Cyd Panquist",
        "pnc:94/0087654 | Cyd Panquist",
        "panquist mr suspect male | Cyd Panquist"
      })
  void findsExactly(String typed, String titles) {
    assertThat(run(typed).hits())
        .extracting(hit -> hit.record().title())
        .containsExactlyInAnyOrder(titles.split(", (?=[A-Z][a-z]+ [A-Z]|QJ)", -1));
  }

  @Test
  void findsBetweenDays() {
    var today = clock.instant().atZone(Days.LONDON).toLocalDate();

    assertThat(run("panquist after:" + today).total()).isEqualTo(1);
    assertThat(run("panquist before:" + today).total()).isZero();
    assertThat(run("panquist on:" + today).total()).isEqualTo(1);
  }

  @Test
  void findsByUnitAndState() {
    assertThat(run("panquist unit:ferry").total()).isEqualTo(1);
    assertThat(run("panquist unit:elsewhere").total()).isZero();
  }

  @Test
  void saysWhyAFieldWasFound() {
    assertThat(run("vrm:QJ51*").hits().getFirst().because())
        .containsExactly("Registration mark QJ51 KLM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hairstyle:lovequist",
        "ada lovequist OR",
        "\"ada lovequist",
        "ada lovequist NOT",
        "type:wizard ada lovequist"
      })
  void readsAMistypedOperatorAsWordsAndSaysSo(String typed) {
    assertThat(run(typed).notices()).filteredOn(notice -> !notice.equals(Search.HALF)).hasSize(1);
    assertThat(run(typed).hits()).isNotEmpty();
  }

  private Values person(String given, String surname, String born) {
    var data =
        Values.of(
            Map.of(
                "names", List.of(Map.of("surname", surname, "given", given)),
                "births", List.of(Map.of("dateOfBirth", born))));
    if (!surname.startsWith("Pan")) {
      save("person", data);
    }
    return data;
  }

  private void save(String type, Map<String, String> data) {
    save(type, Values.of(Map.copyOf(data)));
  }

  private void save(String type, Values data) {
    var change = Change.create(RecordId.next(clock), type, data);
    assertThat(records.save(officers.hill(), change)).isInstanceOf(Saved.class);
  }

  private Results run(String words) {
    return search.run(officers.hill(), new Query.Words(words, Set.of(), List.of(), 0, 20));
  }
}
