package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Linked;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;

/** Words meet over a record and what it is linked to. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoHopTest {

  @Autowired Search search;
  @Autowired Records records;
  @Autowired Reindex index;
  @Autowired Officers officers;
  @Autowired Clock clock;

  private @Nullable Record driver;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jon smythwick ferryholm golf",
        "smythwick ferryholm",
        "smithwick feryholm golf",
        "john golf ferryholm",
        "smythwick qk51 abc",
        "smythwick qk51abc",
        "smythwick dl17 9xx",
        "smythwick ferry holm"
      })
  void findsAPersonByTheirCarAndAddress(String typed) {
    var person = driverOfFerryholm();

    assertThat(run(typed).hits().stream().limit(3))
        .extracting(hit -> hit.record().title())
        .contains(person.title());
  }

  @Test
  void saysWhichLinkItFound() {
    driverOfFerryholm();

    assertThat(run("jon smithwick ferryholm golf").hits().getFirst().because())
        .containsExactly(
            "Given name Jon",
            "Smythwick sounds like smithwick",
            "lives at 3 Chapel Row, Ferryholm DL17 9XX",
            "drives QK51 ABC, Volkswagen Golf");
  }

  @Test
  void findsTheCarByItsDriver() {
    var car = save("vehicle", Map.of("vehicleMake", "Trabant", "vehicleModel", "Combi"));
    var driver = person("Wheelwright", "Otto");
    link("uses-vehicle", "DRIVER", driver, car);

    assertThat(run("trabant wheelwright").hits())
        .extracting(hit -> hit.record().id())
        .contains(car.id());
    assertThat(because("trabant wheelwright", car)).contains("driven by Otto Wheelwright");
  }

  /** WNT sounds like Nadia. */
  @Test
  void takesNoPlateOfANeighbourForTheSoundOfAName() {
    var person = person("Platehater", "Ida");
    var car = save("vehicle", Map.of("registration", "XT15 WNT", "vehicleMake", "Wolseley"));
    link("uses-vehicle", "DRIVER", person, car);

    assertThat(because("platehater xt15 wnt", person)).contains("drives XT15 WNT, Wolseley");
    assertThat(because("platehater nadia", person)).containsExactly("Surname Platehater");
    assertThat(run("platehater nadia").notices()).containsExactly(Search.HALF);
    assertThat(run("platehater ida").notices()).isEmpty();
  }

  @Test
  void forgetsALinkThatWasEnded() {
    var person = person("Unlinkworth", "Ida");
    var car = save("vehicle", Map.of("vehicleMake", "Borgward", "vehicleModel", "Isabella"));
    var link = link("uses-vehicle", "DRIVER", person, car);
    assertThat(found("unlinkworth borgward")).contains(person.id());

    records.putLinks(officers.hill(), List.of(new LinkChange.End(link)));

    assertThat(because("unlinkworth borgward", person)).containsExactly("Surname Unlinkworth");
  }

  @Test
  void followsANeighbourThatChanges() {
    var person = person("Followsby", "Ida");
    var car = save("vehicle", Map.of("vehicleMake", "Wartburg", "vehicleModel", "Tourist"));
    link("uses-vehicle", "DRIVER", person, car);
    assertThat(because("followsby wartburg", person)).contains("drives Wartburg Tourist");

    records.save(officers.hill(), Change.of(car, Values.of(Map.of("vehicleMake", "Lanchester"))));

    index.awaitAll();
    assertThat(because("followsby lanchester", person)).contains("drives Lanchester");
  }

  @Test
  void followsANeighbourThroughEditsThatAreNotSoughtByToo() {
    var person = person("Followson", "Ida");
    var car = save("vehicle", Map.of("vehicleMake", "Wanderer"));
    link("uses-vehicle", "DRIVER", person, car);
    index.awaitAll();

    var noted =
        edit(car, Map.of("vehicleMake", "Wanderer", "distinguishingMarks", "Dent in the wing"));
    index.awaitAll();
    assertThat(because("followson wanderer", person)).contains("drives Wanderer");
    edit(noted, Map.of("vehicleMake", "Horch", "distinguishingMarks", "Dent in the wing"));
    index.awaitAll();

    assertThat(because("followson horch", person)).contains("drives Horch");
    assertThat(because("followson wanderer", person)).doesNotContain("drives Wanderer");
  }

  private Record edit(Record record, Map<String, ?> data) {
    var change = Change.of(record, Values.of(Map.copyOf(data)));
    return ((Saved) records.save(officers.hill(), change)).record();
  }

  /** One and the same for all tests: a car of that plate is found before whoever drives it. */
  private Record driverOfFerryholm() {
    var known = driver;
    if (known == null) {
      known = makeDriverOfFerryholm();
      driver = known;
    }
    return known;
  }

  private Record makeDriverOfFerryholm() {
    var person = person("Smythwick", "Jon");
    var home =
        save(
            "location",
            Map.of(
                "buildingNumber", "3",
                "street", "Chapel Row",
                "town", "Ferryholm",
                "postcode", "DL17 9XX"));
    var car =
        save(
            "vehicle",
            Map.of(
                "registration", "QK51 ABC", "vehicleMake", "Volkswagen", "vehicleModel", "Golf"));
    link("lives-at", "HOME", person, home);
    link("uses-vehicle", "DRIVER", person, car);
    return person;
  }

  private Record person(String surname, String given) {
    return save("person", Map.of("names", List.of(Map.of("surname", surname, "given", given))));
  }

  private Record save(String type, Map<String, ?> data) {
    var change = Change.create(RecordId.next(clock), type, Values.of(Map.copyOf(data)));
    return ((Saved) records.save(officers.hill(), change)).record();
  }

  private RecordId link(String type, String role, Record from, Record to) {
    var put = Linked.by(clock, type, role, from.id(), to.id());
    records.putLinks(officers.hill(), List.of(put));
    return put.id();
  }

  private Results run(String words) {
    return search.run(officers.hill(), new Query.Words(words, Set.of(), List.of(), 0, 20));
  }

  private List<RecordId> found(String words) {
    return run(words).hits().stream().map(hit -> hit.record().id()).toList();
  }

  private List<String> because(String words, Record record) {
    return run(words).hits().stream()
        .filter(hit -> hit.record().id().equals(record.id()))
        .findFirst()
        .map(Hit::because)
        .orElse(List.of());
  }
}
