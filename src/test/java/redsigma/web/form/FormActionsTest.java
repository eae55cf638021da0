package redsigma.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import redsigma.record.RecordId;
import redsigma.security.Viewer;

/** The buttons inside a form do what they say, and lose nothing that was typed beside them. */
class FormActionsTest {

  private static final RecordId FRESH = RecordId.of("01990000-0000-7000-8000-000000000001");
  private static final String PICKED = "01990000-0000-7000-8000-000000000002";
  private static final Viewer HILL =
      new Viewer(
          new UUID(0, 1), "hill", "PC Hill", "77", "NPT", Set.of(), Viewer.Visit.UNKNOWN, null);

  private final FormActions actions =
      new FormActions(
          Samples.SCHEMA, Samples.THING, new Prefill(HILL, Instant.parse("2026-11-23T12:41:30Z")));

  @Test
  void addsARowWithWhatItIsBornWith() {
    var after = press(Entries.NONE.with("f.aliases.0.surname", "Smyth"), "add:f.aliases");

    assertThat(after.rows("f.aliases")).containsExactly(0, 1);
    assertThat(after.first("f.aliases.1.kind")).isEqualTo("B");
    assertThat(after.first("f.aliases.0.surname")).isEqualTo("Smyth");
  }

  @Test
  void removesARowAndClosesTheGap() {
    var after = press(three(), "remove:f.aliases.1");

    assertThat(surnames(after)).containsExactly("First", "Third");
  }

  @Test
  void movesARowAmongItsNeighboursAndNoFurther() {
    assertThat(surnames(press(three(), "up:f.aliases.1")))
        .containsExactly("Second", "First", "Third");
    assertThat(surnames(press(three(), "down:f.aliases.1")))
        .containsExactly("First", "Third", "Second");
    assertThat(press(three(), "up:f.aliases.0")).isEqualTo(three());
    assertThat(press(three(), "down:f.aliases.2")).isEqualTo(three());
  }

  @Test
  void takesWhomWasPickedInPlaceOfTheWords() {
    var after = press(Entries.NONE.with("l.owners.0.words", "smyth"), "pick:l.owners.0:" + PICKED);

    assertThat(after.first("l.owners.0.id")).isEqualTo(PICKED);
    assertThat(after.has("l.owners.0.words")).isFalse();
  }

  @Test
  void makesANewRecordInPlaceOutOfTheWords() {
    var after = press(Entries.NONE.with("l.owners.0.words", "Jon Smyth"), "new:l.owners.0:thing");

    assertThat(after.first("l.owners.0.new.type")).isEqualTo("thing");
    assertThat(after.first("l.owners.0.new.id")).isEqualTo(FRESH.toString());
    assertThat(after.named().values()).contains(List.of("Jon"), List.of("Smyth"));
    assertThat(after.has("l.owners.0.words")).isFalse();
  }

  @Test
  void makesNothingInsideWhatIsBeingMade() {
    var row = "l.owners.0.new.l.owners.0";
    var before =
        Entries.NONE.with("l.owners.0.new.type", "thing").with(row + ".words", "Jon Smyth");

    assertThat(press(before, "new:" + row + ":thing")).isEqualTo(before);
    assertThat(press(before, "pick:" + row + ":" + PICKED).first(row + ".id")).isEqualTo(PICKED);
  }

  @Test
  void makesNothingOfATypeThatIsNotThere() {
    var before = Entries.NONE.with("l.owners.0.words", "Jon Smyth");

    assertThat(press(before, "new:l.owners.0:ghost")).isEqualTo(before);
  }

  @Test
  void takesOneFileAwayOrPutsItFirst() {
    var before = Entries.NONE.with("f.photo", List.of("a", "b", "c"));

    assertThat(press(before, "drop:f.photo:b").all("f.photo")).containsExactly("a", "c");
    assertThat(press(before, "front:f.photo:c").all("f.photo")).containsExactly("c", "a", "b");
    assertThat(press(before, "front:f.photo:stranger")).isEqualTo(before);
  }

  @Test
  void leavesTheFormAloneWhenAButtonIsUnknownOrHalfSaid() {
    for (var button : List.of("", "find:l.owners.0", "remove", "up:", "add:f.ghost", "pick")) {
      assertThat(surnames(press(three(), button))).containsExactly("First", "Second", "Third");
    }
  }

  @Test
  void showsTheFieldWhereTheWorkWasDone() {
    assertThat(FormActions.anchor("add:f.aliases")).isEqualTo(FieldDrawing.id("f.aliases"));
    assertThat(FormActions.anchor("remove:f.aliases.3")).isEqualTo(FieldDrawing.id("f.aliases"));
    assertThat(FormActions.anchor("pick:l.owners.0:" + PICKED))
        .isEqualTo(FieldDrawing.id("l.owners"));
  }

  private Entries press(Entries entries, String button) {
    return actions.apply(entries, button, FRESH);
  }

  private static Entries three() {
    return Entries.NONE
        .with("f.aliases.0.surname", "First")
        .with("f.aliases.1.surname", "Second")
        .with("f.aliases.2.surname", "Third");
  }

  private static List<String> surnames(Entries entries) {
    return entries.rows("f.aliases").stream()
        .map(row -> entries.first("f.aliases." + row + ".surname"))
        .toList();
  }
}
