package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;

/** A person is found by any form of their name, in any script, and it is said which. */
@InTheHouse
class NamesTest {

  @Autowired Search search;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  @ParameterizedTest
  @CsvSource({
    // typed, given, surname
    "bob wexcombe, Robert, Wexcombe",
    "robert upwixen, Bob, Upwixen",
    "rob gorstwick, Bobby, Gorstwick",
    "peggy wexford, Margaret, Wexford",
    "kasia wexowska, Katarzyna, Wexowska",
    "sasha wexenko, Oleksandr, Wexenko",
    "wexholm peter, Piotr, Wexholm",
    "shivaun wexannon, Siobhán, Wexannon",
    "neve wexarty, Niamh, Wexarty",
    "keeva wexally, Caoimhe, Wexally",
    "dermot wexilly, Diarmuid, Wexilly",
    "muhammad wexani, Mohamed, Wexani",
    "achmed wexari, Ahmad, Wexari",
    "muller wexberg, Wexberg, Müller",
    "mueller wexburg, Wexburg, Müller",
    "müller wextal, Wextal, Mueller",
    "muller wexbach, Wexbach, Mueller",
    "lukasz wexczyk, Łukasz, Wexczyk",
    "ivanov wexmir, Иванов, Wexmir",
    "иванов wexslav, Ivanov, Wexslav",
    "mohammed wexali, محمد, Wexali",
    "أحمد wexalam, Ahmed, Wexalam",
    "annemarie wexley, Anne Marie, Wexley",
    "mary ann wexby, Maryann, Wexby",
    "wexsmithjones, Una, Wexsmith-Jones",
    "wexsmyth jones, Una, Wexsmith-Jones",
    "jones-wexsmithe, Una, Wexsmithe-Jones",
    "adawexworth, Ada, Wexworth",
    "dela wexcruz, Ana, De La Wexcruz",
    "wezcote ida, Ida, Wexcote",
    "ida wexmroe, Ida, Wexmore",
    "o brynwex, Ida, O'Brynwex"
  })
  void findsAPersonByAnyFormOfTheName(String typed, String given, String surname) {
    var person = save(given, surname);

    assertThat(run(typed).hits())
        .extracting(hit -> hit.record().id())
        .first()
        .isEqualTo(person.id());
  }

  @Test
  void putsTheNameItselfBeforeItsShortFormAndThatBeforeItsSound() {
    var sounding = save("Ropert", "Quexley");
    var other = save("Bob", "Quexley");
    var itself = save("Robert", "Quexley");

    assertThat(run("robert quexley").hits())
        .extracting(hit -> hit.record().id())
        .startsWith(itself.id(), other.id(), sounding.id());
  }

  @Test
  void saysWhichFormOfANameItFound() {
    save("Robert", "Brexcombe");
    save("Mohamed", "Brexani");

    assertThat(because("bob brexcombe"))
        .contains("Robert has bob as its short form", "Surname Brexcombe");
    assertThat(because("muhammad brexani")).contains("Mohamed is another form of muhammad");
  }

  @ParameterizedTest
  @CsvSource({
    "ambervale 4/3/1951, Ambervale, 1951-03-04",
    "birkensop 3/4/1951, Birkensop, 1951-03-04",
    "chollerfyd 14/3/1951, Chollerfyd, 1951-03-04",
    "dunstaplow 4/3/1915, Dunstaplow, 1951-03-04",
    "eglingwick born 1951, Eglingwick, 1951-03-04",
    "fennyhough born about 1950, Fennyhough, 1951-03-04",
    "grindlemar dob 04.03.51, Grindlemar, 1951-03-04"
  })
  void findsAPersonByADateThatIsNearlyRight(String typed, String surname, String born) {
    var birth = Map.of("dateOfBirth", born);
    var values = person("Ida", surname).with("births", List.of(birth));
    var person = save(values);

    assertThat(run(typed).hits()).extracting(hit -> hit.record().id()).containsExactly(person.id());
  }

  @ParameterizedTest
  @CsvSource({
    "hesselgarth about 35, 34, 61",
    "ivelchet aged 30-40, 38, 52",
    "jorrockby aged 36, 36, 40",
    "kelloeburn 35ish, 33, 25",
    "lanchwold in her 30s, 39, 45"
  })
  void tellsNamesakesApartByTheirAge(String typed, int age, int otherAge) {
    var surname = typed.substring(0, typed.indexOf(' '));
    var meant = save(born(surname, age));
    save(born(surname, otherAge));

    assertThat(run(typed).hits()).extracting(hit -> hit.record().id()).containsExactly(meant.id());
    assertThat(because(typed)).anyMatch(reason -> reason.startsWith("Date of birth"));
  }

  private Values born(String surname, int age) {
    var year = Integer.toString(LocalDate.now(clock).getYear() - age);
    return person("Ida", surname).with("births", List.of(Map.of("dateOfBirth", year)));
  }

  private Values person(String given, String surname) {
    return Values.of(Map.of("names", List.of(Map.of("surname", surname, "given", given))));
  }

  private Record save(String given, String surname) {
    return save(person(given, surname));
  }

  private Record save(Values data) {
    var change = Change.create(RecordId.next(clock), "person", data);
    return ((Saved) records.save(officers.hill(), change)).record();
  }

  private Results run(String words) {
    return search.run(officers.hill(), new Query.Words(words, Set.of(), List.of(), 0, 20));
  }

  private List<String> because(String words) {
    return run(words).hits().getFirst().because();
  }
}
