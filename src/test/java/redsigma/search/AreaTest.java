package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redsigma.record.Point;

/** A part of the map is read as people write it, and written in one way. */
class AreaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "54.7761,-1.5733,500m | 54.77610,-1.57330,500m | within 500 m of 54.7761, -1.5733",
        "54.7761, -1.5733, 500 | 54.77610,-1.57330,500m | within 500 m of 54.7761, -1.5733",
        "54.7761;-1.5733;2 km | 54.77610,-1.57330,2000m | within 2 km of 54.7761, -1.5733",
        "54.7761,-1.5733,1 mile | 54.77610,-1.57330,1609m | within 1.6 km of 54.7761, -1.5733",
        "54.7761,-1.5733,100 yards | 54.77610,-1.57330,91m | within 91 m of 54.7761, -1.5733",
        "54,-1,55,-2 | 54.00000,-2.00000,55.00000,-1.00000"
            + " | between 54.0000, -2.0000 and 55.0000, -1.0000 on the map"
      })
  void isRead(String typed, String written, String words) {
    var area = Area.read(typed).orElseThrow();

    assertThat(area).hasToString(written);
    assertThat(area.words()).isEqualTo(words);
    assertThat(Area.read(written).orElseThrow()).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "durham",
        "54.7",
        "54.7,-1.5",
        "91,0,5m",
        "54,181,5m",
        "54,-1,0m",
        "54,-1,9999km",
        "54,-1,5 parsecs",
        "54,-1,x,y",
        "54,-1,55,-2,56",
        "1e9,0,5m"
      })
  void isNotReadFromWhatIsNone(String typed) {
    assertThat(Area.read(typed)).isEmpty();
  }

  /** Durham cathedral and the castle of Newcastle are 21.9 km apart. */
  @ParameterizedTest
  @CsvSource({"21, false", "22, true"})
  void holdsWhatIsNearEnough(int kilometres, boolean holds) {
    var area = Area.read("54.7734,-1.5762," + kilometres + "km").orElseThrow();

    assertThat(area.holds(new Point(54.9690, -1.6105))).isEqualTo(holds);
  }
}
