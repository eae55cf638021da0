package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Linked;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;

/** Each line of a pasted list is known, perhaps known, or not: and known means known. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastedListTest {

  @Autowired Search search;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  @BeforeAll
  void someoneWithACar() {
    var person =
        save(
            "person",
            Map.of(
                "names", List.of(Map.of("surname", "Lüstworthy", "given", "Zoë")),
                "births", List.of(Map.of("dateOfBirth", "1987-03-04")),
                "placeOfBirth", "Prosewick"));
    var car = save("vehicle", Map.of("registration", "QL52 LST", "vehicleMake", "Hillman"));
    var put = Linked.by(clock, "uses-vehicle", "DRIVER", person.id(), car.id());
    records.putLinks(officers.hill(), List.of(put));
  }

  @ParameterizedTest
  @CsvSource({
    "QL52 LST, YES",
    "ql52lst, YES",
    "Zoë Lüstworthy, YES",
    "LUSTWORTHY Zoe, YES",
    "Zoe Lustworthy 04/03/1987, YES",
    "Zoe Lustworthy 03/04/1987, PERHAPS",
    "Zoe Lustwerthy, PERHAPS",
    "QL52 L5T, PERHAPS",
    "QL52*, PERHAPS",
    "Prosewick, PERHAPS",
    "'\"Zoë Lüstworthy\"', YES",
    "'\"Prosewick\" Zoe', PERHAPS",
    "Lustworthy Hillman, PERHAPS",
    "Qqqzzzxxw 99887766554433, NO"
  })
  void isKnownByWhatARecordItselfIsCalled(String line, Answer.Known known) {
    assertThat(search.runAll(officers.hill(), List.of(line)))
        .extracting(Answer::known)
        .containsExactly(known);
  }

  @Test
  void answersByReferenceAndLeavesEmptyLines() {
    var car = save("vehicle", Map.of("registration", "QL53 LST"));

    var answers = search.runAll(officers.hill(), List.of(car.reference(), " "));

    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst().known()).isEqualTo(Answer.Known.YES);
    assertThat(answers.getFirst().hits().getFirst().record().id()).isEqualTo(car.id());
  }

  private Record save(String type, Map<String, ?> data) {
    var change = Change.create(RecordId.next(clock), type, Values.of(Map.copyOf(data)));
    return ((Saved) records.save(officers.hill(), change)).record();
  }
}
