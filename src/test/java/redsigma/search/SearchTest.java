package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.security.Viewer;

/** One box finds what the viewer may see, however it is written. */
@InTheHouse
class SearchTest {

  @Autowired Search search;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quillfeather",
        "quillfeather",
        "Quilfeather",
        "quilfaether",
        "Kwillfeather",
        "quillf",
        "jon quillfeather",
        "quillfeather john",
        "John Quilfether",
        "  \"QUILLFEATHER\"  "
      })
  void findsASurnameHoweverItIsSpelt(String typed) {
    var person = save("person", person("Quillfeather", "John"));

    assertThat(found(typed)).contains(person.id());
  }

  @Test
  void findsAMisspeltSurname() {
    var person = save("person", person("Smith", "Jonathan"));

    assertThat(ids(run("jonathon smyht"))).contains(person.id());
  }

  @Test
  void putsTheExactNameBeforeTheNearOne() {
    var near = save("person", person("Trescothik", "Ann"));
    var exact = save("person", person("Trescothick", "Ann"));

    assertThat(ids(run("trescothick"))).containsSequence(exact.id(), near.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NK51ABC", "nk51 abc", "NK51 ABC", "nk51", "K51AB", "NK51-ABC"})
  void findsAVrmWithOrWithoutSpaces(String typed) {
    var car = save("vehicle", Values.of(Map.of("registration", "NK51 ABC")));

    assertThat(found(typed)).contains(car.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07700 900461",
        "07700900461",
        "+44 7700 900461",
        "(07700) 900-461",
        "900461",
        "7700 900461"
      })
  void findsATelephoneInAnyWrittenForm(String typed) {
    var telephone = save("telephone", Values.of(Map.of("telephoneNumber", "07700 900 461")));

    assertThat(found(typed)).contains(telephone.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DH1 5TT", "dh15tt", "DH1", "raby dh1 5tt", "17 raby terace", "raby hill"})
  void findsAPlaceByPostcodeAndByItsParts(String typed) {
    var place =
        save(
            "location",
            Values.of(
                Map.of(
                    "buildingNumber", "17",
                    "street", "Raby Terrace",
                    "town", "Ferry Hill",
                    "postcode", "DH1 5TT")));

    assertThat(found(typed)).contains(place.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/1931",
        "03.04.1931",
        "3 April 1931",
        "3rd apr 1931",
        "1931-04-03",
        "April 1931",
        "1931",
        "april 3, 1931",
        "ormskirk 3 april 1931",
        "3rd of April 1931"
      })
  void findsADateOfBirthInAnyWrittenForm(String typed) {
    var birth = Map.of("dateOfBirth", "1931-04-03");
    var person = save("person", person("Ormskirk", "Ada").with("births", List.of(birth)));

    assertThat(found(typed)).contains(person.id());
  }

  @Test
  void findsARecordByItsReference() {
    var person = save("person", person("Velvick", "Una"));

    var results = run(person.reference());

    assertThat(ids(results)).first().isEqualTo(person.id());
    assertThat(results.hits().getFirst().because())
        .containsExactly("reference " + person.reference());
  }

  @Test
  void saysWhyARecordWasFound() {
    var birth = Map.of("dateOfBirth", "1932-05-04");
    save("person", person("Smythson", "Piers").with("births", List.of(birth)));
    save("vehicle", Values.of(Map.of("registration", "YB07 KTR", "vehicleMake", "Lagonda")));

    assertThat(because("smithson 4/5/1932"))
        .containsExactly("Smythson sounds like smithson", "Date of birth 4 May 1932");
    assertThat(because("yb07")).containsExactly("Registration mark starts yb07");
    assertThat(because("lagonda")).containsExactly("Make mentions lagonda");
  }

  /** Letters that end a plate are nobody's name, however they would sound. */
  @Test
  void takesNoPartOfAPlateForTheSoundOfAName() {
    var keith = save("person", person("Xkeith", "Keith"));
    var car = save("vehicle", Values.of(Map.of("registration", "XB07 KTH")));

    assertThat(ids(run("kth"))).contains(keith.id());
    assertThat(ids(run("xb07 kth"))).contains(car.id()).doesNotContain(keith.id());
    assertThat(ids(run("xc17 kth"))).doesNotContain(keith.id());
  }

  @Test
  void findsOnesOwnSaveAtOnce() {
    for (int turn = 0; turn < 5; turn++) {
      var person = save("person", person("Ownsavely" + "abcde".charAt(turn), "Ida"));

      assertThat(ids(run("Ownsavely" + "abcde".charAt(turn)))).contains(person.id());
    }
  }

  @Test
  void forgetsWhatARecordNoLongerSays() {
    var person = save("person", person("Wasborn", "Ida"));

    records.save(officers.hill(), Change.of(person, person("Marriedname", "Ida")));

    assertThat(ids(run("Marriedname"))).contains(person.id());
    assertThat(ids(run("Wasborn"))).doesNotContain(person.id());
  }

  @Test
  void hidesRecordsOutsideTheViewersClasses() {
    var person = save("person", person("Zzyzwick", "Nia").with("sex", "F"));
    var words = new Query.Words("Zzyzwick", Set.of("person"), List.of(), 0, 20);

    assertThat(search.run(officers.hill(), words).total()).isEqualTo(1);
    var strange = search.run(officers.stranger(), words);

    assertThat(strange.total()).isZero();
    assertThat(strange.hits()).isEmpty();
    assertThat(strange.facets()).allSatisfy(facet -> assertThat(facet.values()).isEmpty());
    assertThat(search.suggest(officers.stranger(), "Zzyz", Set.of(), 10)).isEmpty();
    assertThat(ids(run(person.reference()))).contains(person.id());
  }

  @Test
  void countsAndNarrowsByTypeAndByCode() {
    save("person", person("Facetly", "Ann").with("sex", "F"));
    save("person", person("Facetly", "Bob").with("sex", "M"));
    save("organisation", Values.of(Map.of("organisationName", "Facetly Tyres")));

    var people = narrowed("Facetly", Set.of("person"), List.of());
    var women = narrowed("Facetly", Set.of("person"), List.of(new Query.Choice("sex", "F")));

    assertThat(people.total()).isEqualTo(2);
    assertThat(people.facets().getFirst().values())
        .extracting(Facet.Value::value)
        .contains("person");
    assertThat(people.facets()).filteredOn(facet -> facet.name().equals("sex")).isNotEmpty();
    assertThat(women.total()).isEqualTo(1);
  }

  @Test
  void showsWhatChangedLastWhenNothingIsAsked() {
    var earlier = save("person", person("Latest", "Lou"));
    var later = save("person", person("Latest", "Lily"));

    var shown = run("").hits();

    assertThat(shown)
        .filteredOn(hit -> !hit.record().changedAt().isAfter(clock.instant()))
        .extracting(hit -> hit.record().id())
        .startsWith(later.id(), earlier.id());
    assertThat(shown)
        .extracting(hit -> hit.record().changedAt())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void neverShowsOrFindsProtectedValues() {
    var person =
        save("person", person("Guardedly", "Max").with("generalPractitioner", "Doctor Hushington"));

    assertThat(ids(run("Hushington"))).doesNotContain(person.id());
  }

  @Test
  void suggestsWhileANameIsTyped() {
    var person = save("person", person("Suggestley", "Tom"));

    var hits = search.suggest(officers.hill(), "tom sugg", Set.of("person"), 5);

    assertThat(hits).extracting(hit -> hit.record().id()).contains(person.id());
  }

  private Values person(String surname, String given) {
    return Values.of(Map.of("names", List.of(Map.of("surname", surname, "given", given))));
  }

  private Record save(String type, Values data) {
    Viewer hill = officers.hill();
    var result = records.save(hill, Change.create(RecordId.next(clock), type, data));
    return ((Saved) result).record();
  }

  private Results run(String words) {
    return narrowed(words, Set.of(), List.of());
  }

  private Results narrowed(String words, Set<String> types, List<Query.Choice> facets) {
    return search.run(officers.hill(), new Query.Words(words, types, facets, 0, 100));
  }

  private List<RecordId> found(String words) {
    return ids(run(words));
  }

  private static List<RecordId> ids(Results results) {
    return results.hits().stream().map(hit -> hit.record().id()).toList();
  }

  private List<String> because(String words) {
    return run(words).hits().getFirst().because();
  }
}
