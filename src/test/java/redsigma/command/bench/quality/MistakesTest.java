package redsigma.command.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redsigma.command.bench.region.Region;

/** Every question of the quality set goes wrong in the way it says, and can still be answered. */
class MistakesTest {

  private static final Region REGION =
      new Region(
          7,
          20_000,
          Map.of("Volkswagen", List.of("Golf", "Polo"), "Ford", List.of("Fiesta")),
          Map.of("RED", 1.0));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Questions questions = new Questions(REGION, TODAY);

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void isTrueOfWhatItMeans(Mistake mistake) {
    assertThat(made(mistake))
        .isNotEmpty()
        .allSatisfy(
            question ->
                assertThat(question.clues())
                    .allMatch(clue -> clue.holds(Dossier.of(REGION, question.target()))));
  }

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void isTheSameFromTheSameSeed(Mistake mistake) {
    var again = new Questions(REGION, TODAY);

    assertThat(IntStream.range(0, 400).mapToObj(n -> again.make(mistake, n).map(Question::words)))
        .containsExactlyElementsOf(
            IntStream.range(0, 400)
                .mapToObj(n -> questions.make(mistake, n).map(Question::words))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(
      value = Mistake.class,
      names = {"TYPING", "TRANSPOSED", "DROPPED", "DOUBLED", "SOUND", "SHORT_FORM"})
  void getsANameWrong(Mistake mistake) {
    assertThat(made(mistake))
        .allSatisfy(
            question -> {
              var one = Dossier.of(REGION, question.target()).resident();
              var right = Typed.words(one.given() + " " + one.family());
              assertThat(question.names()).isNotEqualTo(right).containsAnyElementsOf(right);
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Mistake.class,
      mode = EXCLUDE,
      names = {"NONE", "SWAPPED", "DISTRICT", "ROUGH_AGE", "NOISE", "TWO_HOPS"})
  void typesSomethingOtherThanWhatIsKept(Mistake mistake) {
    assertThat(made(mistake))
        .allSatisfy(
            question ->
                assertThat(question.clues()).anyMatch(clue -> !isTyped(clue, question.words())));
  }

  private static boolean isTyped(Clue clue, String words) {
    return clue instanceof Clue.Is(Fact fact, String held)
        && List.of(words.split(" ", -1)).containsAll(List.of(held.split(" ", -1)));
  }

  @Test
  void asksNothingThatIsTrueOfMany() {
    var fair = new FairSet(REGION, questions).of(10);

    assertThat(fair.get(Mistake.NONE)).hasSize(10);
    fair.values().stream()
        .flatMap(List::stream)
        .filter(question -> question.mistake() == Mistake.NONE)
        .forEach(
            question ->
                assertThat(
                        IntStream.range(0, 20_000)
                            .mapToObj(n -> resident(n))
                            .filter(question::means)
                            .count())
                    .isBetween(1L, 3L));
  }

  private static Dossier resident(int number) {
    return Dossier.of(
        REGION,
        new redsigma.command.bench.region.Thing(
            redsigma.command.bench.region.Thing.Kind.RESIDENT, number));
  }

  private List<Question> made(Mistake mistake) {
    return IntStream.range(0, 3_000)
        .mapToObj(serial -> questions.make(mistake, serial))
        .flatMap(Optional::stream)
        .limit(60)
        .toList();
  }
}
