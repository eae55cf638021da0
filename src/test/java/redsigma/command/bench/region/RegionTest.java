package redsigma.command.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import redsigma.command.bench.region.Thing.Kind;
import redsigma.record.RecordId;
import redsigma.schema.Format;

/** A made-up region is the same from the same seed, and made as a real one is. */
class RegionTest {

  private static final int PEOPLE = 20_000;

  private final Region region = region(7);

  private static Region region(long seed) {
    return new Region(seed, PEOPLE, Map.of("Ford", List.of("Fiesta", "Focus")), Map.of("RED", 1.0));
  }

  @Test
  void isTheSameFromTheSameSeed() {
    var again = region(7);

    for (int number = 0; number < 500; number++) {
      assertThat(again.resident(number)).isEqualTo(region.resident(number));
      assertThat(again.home(number)).isEqualTo(region.home(number));
      assertThat(again.car(number)).isEqualTo(region.car(number));
      assertThat(again.line(number)).isEqualTo(region.line(number));
    }
  }

  @Test
  void isAnotherFromAnotherSeed() {
    var other = region(8);

    assertThat(IntStream.range(0, 200).mapToObj(other::resident))
        .doesNotContainAnyElementsOf(IntStream.range(0, 200).mapToObj(region::resident).toList());
  }

  @Test
  void letsNoTwoShareAMark() {
    assertThat(IntStream.range(0, region.count(Kind.CAR)).mapToObj(n -> region.car(n).mark()))
        .doesNotHaveDuplicates();
    assertThat(IntStream.range(0, region.count(Kind.LINE)).mapToObj(n -> region.line(n).digits()))
        .doesNotHaveDuplicates();
  }

  @Test
  void writesMarksAsTheirFormatsHaveThem() {
    for (int number = 0; number < 500; number++) {
      assertThat(Format.VRM.warning(region.car(number).mark())).isEmpty();
      assertThat(Format.POSTCODE.warning(region.home(number).code())).isEmpty();
      var national = region.resident(number).national();
      if (national != null) {
        assertThat(Format.PNC_ID.warning(national)).isEmpty();
      }
    }
  }

  @Test
  void hasCommonNamesAndRareOnes() {
    var families = IntStream.range(0, PEOPLE).mapToObj(n -> region.resident(n).family()).toList();

    assertThat(families.stream().filter("Smith"::equals).count()).isBetween(100L, 600L);
    assertThat(families.stream().distinct().count()).isGreaterThan(2_000);
  }

  @Test
  void givesEveryCarAndLineToWhoSaysItIsTheirs() {
    for (int number = 0; number < 2_000; number++) {
      int resident = number;
      assertThat(region.carsOf(resident)).allMatch(car -> car.keeper() == resident);
      assertThat(region.linesOf(resident)).allMatch(line -> line.user() == resident);
    }
  }

  @Test
  void tellsAThingFromItsId() {
    var thing = new Thing(Kind.CAR, 1_234_567);

    assertThat(Thing.of(RecordId.of(thing.id().toString()))).contains(thing);
    assertThat(Thing.of(RecordId.of("0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee"))).isEmpty();
  }
}
