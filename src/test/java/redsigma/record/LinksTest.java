package redsigma.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.SaveResult.Rejected;
import redsigma.record.SaveResult.Saved;
import redsigma.security.Viewer;

/** A link is made once, seen from both ends, and withdrawn without being lost. */
@InTheHouse
class LinksTest {

  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  @Test
  void seesALinkFromBothEnds() {
    var person = person("Ends");
    var vehicle = vehicle("NK51ABC");

    link(person, vehicle, "DRIVER");

    assertThat(only(person)).extracting(LinkedRecord::reversed).isEqualTo(false);
    assertThat(only(vehicle)).extracting(LinkedRecord::reversed).isEqualTo(true);
    assertThat(only(vehicle).other().id()).isEqualTo(person);
  }

  @Test
  void makesRecordsAndTheirLinksInOneSave() {
    var person = create("person", Values.of(Map.of("names", List.of(Map.of("surname", "New")))));
    var vehicle = create("vehicle", Values.of(Map.of("registration", "AB12CDE")));
    var together = vehicle.withLinks(List.of(put(person.id(), vehicle.id(), "KEEPER")));

    var results = records.saveTogether(officers.hill(), List.of(together, person));

    assertThat(results).allMatch(Saved.class::isInstance);
    assertThat(only(person.id()).other().title()).contains("AB12 CDE");
  }

  @Test
  void refusesALinkThatItsTypeDoesNotAllow() {
    var person = person("Wrong");
    var vehicle = vehicle("NK51ABD");

    var backwards = put(vehicle, person, "DRIVER");
    var unknownRole = put(person, vehicle, "PILOT");
    var toItself =
        new LinkChange.Put(
            RecordId.next(clock),
            "associate",
            null,
            person,
            person,
            null,
            null,
            Certainty.CONFIRMED,
            null,
            null);

    assertThat(records.putLinks(officers.hill(), List.of(backwards, unknownRole, toItself)))
        .allMatch(LinkResult.Rejected.class::isInstance);
  }

  @Test
  void refusesALinkToARecordTheViewerMayNotSee() {
    var person = person("Far");
    var theirs = create("vehicle", Values.of(Map.of("registration", "X1")));
    var change = theirs.withLinks(List.of(put(person, theirs.id(), "DRIVER")));

    assertThat(records.save(officers.stranger(), change)).isInstanceOf(Rejected.class);
  }

  @Test
  void putsTheSameLinkTwiceWithoutMakingTwo() {
    var put = put(person("Twice"), vehicle("NK51ABE"), "DRIVER");

    records.putLinks(officers.hill(), List.of(put));

    assertThat(records.putLinks(officers.hill(), List.of(put)))
        .containsExactly(new LinkResult.Unchanged(put.id()));
    assertThat(records.linkGroups(officers.hill(), put.from()))
        .extracting(LinkGroup::count)
        .containsExactly(1);
  }

  @Test
  void withdrawsALinkAndBringsItBack() {
    var put = put(person("Undo"), vehicle("NK51ABF"), "DRIVER");
    records.putLinks(officers.hill(), List.of(put));

    records.putLinks(officers.kaur(), List.of(new LinkChange.End(put.id())));
    assertThat(records.linkGroups(officers.hill(), put.from())).isEmpty();

    records.putLinks(officers.kaur(), List.of(put));
    assertThat(records.linkGroups(officers.hill(), put.from())).hasSize(1);
  }

  @Test
  void hidesALinkWhoseProofTheViewerMayNotSee() {
    var person = person("Proof");
    var theirs = create("vehicle", Values.of(Map.of("registration", "PR00FED")));
    records.save(officers.stranger(), theirs);
    var put = put(person, vehicle("NK51ABG"), "DRIVER", theirs.id());

    var results = records.putLinks(Viewer.system("77", "test"), List.of(put));

    assertThat(results).containsExactly(new LinkResult.Written(put.id()));
    assertThat(records.linkGroups(officers.hill(), person)).isEmpty();
    assertThat(records.linkGroups(Viewer.system("77", "test"), person)).hasSize(1);
  }

  private LinkedRecord only(RecordId id) {
    var groups = records.linkGroups(officers.hill(), id);
    assertThat(groups).hasSize(1);
    var links = records.links(officers.hill(), id, groups.getFirst(), 10, 0);
    assertThat(links).hasSize(1);
    return links.getFirst();
  }

  private void link(RecordId person, RecordId vehicle, String role) {
    assertThat(records.putLinks(officers.hill(), List.of(put(person, vehicle, role))))
        .allMatch(LinkResult.Written.class::isInstance);
  }

  private LinkChange.Put put(RecordId person, RecordId vehicle, String role) {
    return put(person, vehicle, role, null);
  }

  private LinkChange.Put put(RecordId person, RecordId vehicle, String role, RecordId proof) {
    return new LinkChange.Put(
        RecordId.next(clock),
        "uses-vehicle",
        role,
        person,
        vehicle,
        "2025-03",
        null,
        Certainty.PROBABLE,
        proof,
        null);
  }

  private RecordId person(String surname) {
    var data = Values.of(Map.of("names", List.of(Map.of("surname", surname))));
    return records.save(officers.hill(), create("person", data)).id();
  }

  private RecordId vehicle(String registration) {
    var data = Values.of(Map.of("registration", registration));
    return records.save(officers.hill(), create("vehicle", data)).id();
  }

  private Change create(String type, Values data) {
    return Change.create(RecordId.next(clock), type, data);
  }
}
