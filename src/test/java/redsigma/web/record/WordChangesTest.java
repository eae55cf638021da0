package redsigma.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import redsigma.web.record.WordChanges.Kind;
import redsigma.web.record.WordChanges.Part;

/** A reader of two versions sees which words went and which came, and no more than those. */
class WordChangesTest {

  @Test
  void marksOnlyTheWordThatIsAnother() {
    assertThat(WordChanges.between("Seen in a black Golf.", "Seen in a blue Golf."))
        .containsExactly(
            new Part(Kind.STAYED, "Seen in a "),
            new Part(Kind.GONE, "black "),
            new Part(Kind.COME, "blue "),
            new Part(Kind.STAYED, "Golf."));
  }

  @Test
  void marksWordsThatWerePutInOrTakenOut() {
    assertThat(WordChanges.between("at home", "at his home"))
        .extracting(Part::kind)
        .containsExactly(Kind.STAYED, Kind.COME, Kind.STAYED);
    assertThat(WordChanges.between("at his home", "at home"))
        .extracting(Part::kind)
        .containsExactly(Kind.STAYED, Kind.GONE, Kind.STAYED);
  }

  @Test
  void takesNoNoticeOfSpacesAlone() {
    assertThat(WordChanges.between("one two", "one\n\ntwo"))
        .containsExactly(new Part(Kind.STAYED, "one\n\ntwo"));
  }

  @Test
  void showsWhatWasEmptyAsAllCome() {
    assertThat(WordChanges.between("", "all new")).containsExactly(new Part(Kind.COME, "all new"));
    assertThat(WordChanges.between("all gone", " "))
        .containsExactly(new Part(Kind.GONE, "all gone"));
    assertThat(WordChanges.between("", "")).isEmpty();
  }

  @Test
  void losesNoWordOfEitherVersion() {
    var before = "The van was white, and two men sat in it until nine.";
    var after = "The white van left at nine; two men and a dog sat in it.";
    var parts = WordChanges.between(before, after);

    assertThat(text(parts, Kind.COME)).isEqualTo(after);
    assertThat(text(parts, Kind.GONE).split("\\s+")).containsExactly(before.split("\\s+"));
  }

  @Test
  void showsVeryLongTextsAsReplacedWhole() {
    var before = "word ".repeat(2_000);

    assertThat(WordChanges.between(before, before + "more"))
        .containsExactly(new Part(Kind.GONE, before), new Part(Kind.COME, before + "more"));
  }

  /** The text of one version: what stayed, and what went or came. */
  private static String text(List<Part> parts, Kind kind) {
    return String.join(
        "",
        parts.stream()
            .filter(part -> part.kind() == Kind.STAYED || part.kind() == kind)
            .map(Part::text)
            .toList());
  }
}
