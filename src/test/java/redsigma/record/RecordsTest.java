package redsigma.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.SaveResult.Conflict;
import redsigma.record.SaveResult.Rejected;
import redsigma.record.SaveResult.Saved;
import redsigma.record.SaveResult.Unchanged;
import redsigma.security.NotPermitted;

/** Records are saved through one door, and nothing is overwritten without trace. */
@InTheHouse
class RecordsTest {

  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  @Test
  void givesANewRecordAReferenceATitleAndAFirstRevision() {
    var saved = save(person("Ahmed", "Rashid"));

    assertThat(saved.reference()).matches("NOM\\d{8}");
    assertThat(saved.title()).isEqualTo("Rashid Ahmed");
    assertThat(records.revisions(officers.hill(), saved.id()))
        .extracting(Revision::version)
        .containsExactly(1);
  }

  @Test
  void readsBackWhatWasSaved() {
    var saved = save(person("Marsden", "Kayleigh").with("height", 171).with("deceased", false));

    assertThat(records.find(officers.kaur(), saved.id()).orElseThrow().data())
        .isEqualTo(saved.data());
  }

  @Test
  void keepsTheFirstSaveWhenTwoOfficersEditAtOnce() {
    var person = save(person("Ahmed", "Rashid"));
    var mine = Change.of(person, person("Ahmad", "Rashid"));
    var theirs = Change.of(person, person("Achmed", "Rashid"));

    records.save(officers.kaur(), theirs);
    var result = records.save(officers.hill(), mine);

    assertThat(result).isInstanceOf(Conflict.class);
    assertThat(((Conflict) result).current().title()).isEqualTo("Rashid Achmed");
  }

  @Test
  void keepsEveryVersionWithWhoMadeIt() {
    var person = save(person("Okafor", "Dean"));

    records.save(officers.kaur(), Change.of(person, person("Okafor", "Deane")));

    assertThat(records.revisions(officers.hill(), person.id()))
        .extracting(Revision::version, Revision::changedBy)
        .containsExactly(tuple(2, "kaur"), tuple(1, "hill"));
  }

  @Test
  void writesNothingWhenNothingIsNew() {
    var person = save(person("Still", "Stan"));

    assertThat(records.save(officers.kaur(), Change.of(person, person.data())))
        .isInstanceOf(Unchanged.class);
    assertThat(records.revisions(officers.hill(), person.id())).hasSize(1);
  }

  @Test
  void warnsOfAWrongCheckLetterAndSavesAllTheSame() {
    var result =
        records.save(officers.hill(), create(person("Doubt", "Dan").with("pncId", "99/123456A")));

    assertThat(result).isInstanceOf(Saved.class);
    assertThat(((Saved) result).warnings()).extracting("path").containsExactly("pncId");
  }

  @Test
  void refusesWhatCannotBeStoredAndSaysWhy() {
    var data =
        person("Long", "Lily")
            .with("remarks", "x".repeat(50_000_000))
            .with("height", "tall")
            .with("sex", "Q")
            .with("noSuchField", "1")
            .with("occupation", "nul \0 byte");

    var result = records.save(officers.hill(), create(data));

    assertThat(((Rejected) result).problems())
        .extracting("path")
        .containsExactlyInAnyOrder("remarks", "height", "sex", "noSuchField", "occupation");
  }

  @Test
  void hidesARecordFromAnotherForceAsIfItWereNotThere() {
    var person = save(person("Hidden", "Hal"));
    var stranger = officers.stranger();

    assertThat(records.find(stranger, person.id())).isEmpty();
    assertThat(records.open(stranger, person.id())).isEmpty();
    assertThat(records.byReference(stranger, person.reference())).isEmpty();
    assertThat(records.revisions(stranger, person.id())).isEmpty();
    assertThat(records.save(stranger, Change.of(person, person("Seized", "Hal"))))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void refusesToWriteForThoseWhoMayOnlyRead() {
    assertThatThrownBy(() -> records.save(officers.administrator(), create(person("No", "Nora"))))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void trimsProtectedValuesAndKeepsThemThroughAnEditByOthers() {
    var change = create(person("Guarded", "Gil").with("religion", religion()));
    var person = ((Saved) records.save(officers.dodds(), change)).record();

    var asHill = records.find(officers.hill(), person.id()).orElseThrow();
    records.save(officers.hill(), Change.of(asHill, asHill.data().with("occupation", "Baker")));

    assertThat(asHill.data().has("religion")).isFalse();
    assertThat(records.revisions(officers.hill(), person.id()))
        .noneMatch(revision -> revision.data().has("religion"));
    assertThat(records.find(officers.dodds(), person.id()).orElseThrow().data().text("religion"))
        .contains(religion());
  }

  @Test
  void takesEachChangeOfABulkOnItsOwnMerit() {
    var good = create(person("Good", "Gwen"));
    var bad = create(person("Bad", "Bo").with("height", "tall"));

    assertThat(records.saveAll(officers.hill(), List.of(bad, good)))
        .extracting(Object::getClass)
        .extracting(Class::getSimpleName)
        .containsExactly("Rejected", "Saved");
  }

  @Test
  void savesAllOrNoneOfChangesThatBelongTogether() {
    var good = create(person("Good", "Gus"));
    var bad = create(person("Bad", "Bea").with("height", "tall"));

    records.saveTogether(officers.hill(), List.of(good, bad));

    assertThat(records.find(officers.hill(), good.id())).isEmpty();
  }

  @Test
  void takesARecordOfAnotherSystemInOnlyOnce() {
    var source = new Source("elsewhere", RecordId.next(clock).toString());

    records.save(officers.hill(), create(person("Once", "Oz")).withSource(source));
    var again = records.save(officers.hill(), create(person("Once", "Oz")).withSource(source));

    assertThat(again).isInstanceOf(Rejected.class);
    assertThat(records.bySource(officers.hill(), "elsewhere", List.of(source.key())))
        .containsOnlyKeys(source.key());
  }

  private Record save(Values data) {
    return ((Saved) records.save(officers.hill(), create(data))).record();
  }

  private Change create(Values data) {
    return Change.create(RecordId.next(clock), "person", data);
  }

  private static Values person(String surname, String given) {
    return Values.of(Map.of("names", List.of(Map.of("surname", surname, "given", given))));
  }

  private static String religion() {
    return "CHRISTIAN";
  }
}
