package redsigma.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import redsigma.record.Record;
import redsigma.record.Shown;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Format;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.search.spelling.Alike;
import redsigma.search.spelling.GivenNames;

/** One record being looked through; the nearer reason comes first. */
final class Looking {

  private static final String EXACTLY = "%s %s";

  private final Shown shown;
  private final Schema schema;
  private final Record record;
  private final List<FieldText> texts;

  Looking(Shown shown, Schema schema, Record record, RecordType type) {
    this.shown = shown;
    this.schema = schema;
    this.record = record;
    this.texts = FieldText.of(type, record.data());
  }

  Optional<String> reason(Sought sought, int unit) {
    var clues = new ArrayList<>(sought.cluesOf(unit));
    clues.sort(Comparator.comparingInt(clue -> clue.from() - clue.until()));
    var words = sought.units().get(unit).words();
    var pattern = sought.units().get(unit).pattern();
    if (!pattern.isEmpty()) {
      return first(clues.stream().map(this::partly).toList())
          .or(() -> name(pattern, Looking::fits, "%s fits %s", false));
    }
    return first(clues.stream().map(this::exactly).toList())
        .or(() -> words(words, this::nameReason))
        .or(() -> first(clues.stream().map(this::partly).toList()))
        .or(() -> words(words, this::textReason));
  }

  /** Why a condition holds, where that is not plain from the condition itself. */
  Optional<String> reason(Condition condition) {
    return switch (condition) {
      case Condition.InField field ->
          field.places().stream()
              .flatMap(place -> texts.stream().filter(isOf(place)))
              .findFirst()
              .map(
                  text ->
                      text.field().label() + " " + shown.text(schema, text.field(), text.row()));
      case Condition.Phrase phrase -> words(phrase.words(), this::nameReason);
      case Condition.OfType _,
          Condition.Standing _,
          Condition.Between _,
          Condition.Within _,
          Condition.Not _,
          Condition.Either _ ->
          Optional.empty();
    };
  }

  private static Predicate<FieldText> isOf(Condition.Place place) {
    return text -> text.path().equals(place.path());
  }

  private static boolean fits(String kept, String pattern) {
    return kept.matches(pattern.replace("?", ".").replace("*", ".*"));
  }

  private Optional<String> exactly(Sought.Clue clue) {
    return switch (clue) {
      case Sought.Mark mark -> mark(mark, String::equals, EXACTLY);
      case Sought.Day day -> day(day.keywords(), "");
      case Sought.Joined joined -> name(joined.word(), String::equals, "%s %s", true);
    };
  }

  private Optional<String> partly(Sought.Clue clue) {
    return switch (clue) {
      case Sought.Mark mark when !mark.pattern().isEmpty() -> pattern(mark);
      case Sought.Mark mark ->
          mark(mark, String::startsWith, "%s starts %s")
              .or(() -> inside(mark))
              .or(() -> mark(mark, Looking::isClose, "%s is close to %s"));
      case Sought.Day day ->
          day(day.swapped(), " (day and month swapped)")
              .or(() -> day(day.about(), " (about that age)"))
              .or(() -> day(day.mistyped(), " (one digit differs)"));
      case Sought.Joined joined -> Optional.empty();
    };
  }

  private Optional<String> mark(Sought.Mark mark, Comparing comparing, String words) {
    var reference = Words.plain(record.reference());
    if (mark.meant().stream().anyMatch(meant -> comparing.holds(reference, meant))) {
      return Optional.of(words.formatted("reference", mark.typed()));
    }
    return texts(Field.SearchRole.IDENTIFIER)
        .filter(
            text ->
                Marks.of(text.field(), text.value()).stream()
                    .anyMatch(
                        kept ->
                            mark.meant().stream().anyMatch(meant -> comparing.holds(kept, meant))))
        .findFirst()
        .map(
            text -> {
              var exact = words.equals(EXACTLY);
              var said = exact ? display(text) : mark.typed();
              return words.formatted(text.field().label(), said);
            });
  }

  private Optional<String> pattern(Sought.Mark mark) {
    return texts(Field.SearchRole.IDENTIFIER)
        .filter(
            text ->
                Marks.of(text.field(), text.value()).stream()
                    .anyMatch(kept -> fits(kept, mark.pattern())))
        .findFirst()
        .map(text -> text.field().label() + " " + display(text));
  }

  private Optional<String> inside(Sought.Mark mark) {
    return mark(
        mark,
        (kept, meant) -> Marks.canBePart(Marks.inside(meant)) && kept.contains(Marks.inside(meant)),
        "%s contains %s");
  }

  private Optional<String> day(List<String> keywords, String but) {
    return texts(Field.SearchRole.DATE)
        .filter(text -> Days.keywords(text.value()).stream().anyMatch(keywords::contains))
        .findFirst()
        .map(text -> text.field().label() + " " + shown.text(schema, text.field(), text.row()))
        .map(said -> said + but);
  }

  private Optional<String> nameReason(String word) {
    return name(word, String::equals, "%s %s", true)
        .or(() -> form(word))
        .or(() -> name(word, String::startsWith, "%s %s", true))
        .or(() -> name(word, Looking::soundsLike, "%s sounds like %s", false))
        .or(() -> name(word, Looking::isClose, "%s is close to %s", false));
  }

  /** "Robert has bob as its short form". */
  private Optional<String> form(String word) {
    return texts(Field.SearchRole.NAME)
        .flatMap(
            text ->
                Words.ofName(value(text)).stream()
                    .flatMap(kept -> GivenNames.known().relation(kept, word).stream())
                    .map(relation -> value(text) + " " + relation))
        .findFirst();
  }

  private Optional<String> name(String word, Comparing comparing, String words, boolean byLabel) {
    return texts(Field.SearchRole.NAME)
        .filter(text -> found(text, word, comparing))
        .findFirst()
        .map(
            text ->
                byLabel
                    ? words.formatted(text.field().label(), value(text))
                    : words.formatted(value(text), word));
  }

  private boolean found(FieldText text, String word, Comparing comparing) {
    return Words.ofName(value(text)).stream().anyMatch(kept -> comparing.holds(kept, word));
  }

  private Optional<String> textReason(String word) {
    return texts.stream()
        .filter(text -> text.field().search() == Field.SearchRole.TEXT || text.field().facet())
        .filter(text -> mentions(value(text), word))
        .findFirst()
        .map(text -> mention(text, word));
  }

  private String mention(FieldText text, String word) {
    return text.field().type() instanceof FieldType.Text
        ? "%s mentions %s".formatted(text.field().label(), word)
        : "%s: %s".formatted(text.field().label(), value(text));
  }

  private String value(FieldText text) {
    return text.field().type() instanceof FieldType.Code code
        ? schema.list(code.list()).label(text.value())
        : text.value();
  }

  private Stream<FieldText> texts(Field.SearchRole role) {
    return texts.stream().filter(text -> text.field().search() == role);
  }

  /** How a kept word and a sought one are compared. */
  private interface Comparing {
    boolean holds(String kept, String sought);
  }

  private interface Reason {
    Optional<String> of(String word);
  }

  private static boolean soundsLike(String kept, String sought) {
    return !Collections.disjoint(Alike.sounds(kept), Alike.sounds(sought))
        || !Collections.disjoint(Alike.bones(kept), Alike.bones(sought));
  }

  static boolean isClose(String kept, String sought) {
    return sought.length() > 2
        && Math.abs(kept.length() - sought.length()) < 3
        && Slips.between(kept, sought) <= (sought.length() > 4 ? 2 : 1);
  }

  /** Whether prose has the word, but for its ending. */
  private static boolean mentions(String value, String word) {
    var stem = word.length() > 5 ? word.substring(0, word.length() - 2) : word;
    return Words.of(value).stream().anyMatch(kept -> kept.startsWith(stem));
  }

  private static String display(FieldText text) {
    return text.field().type() instanceof FieldType.Text(int lines, int max, Format format)
            && format != null
        ? format.display(text.value())
        : text.value();
  }

  private static Optional<String> words(List<String> words, Reason reason) {
    return first(words.stream().map(reason::of).toList());
  }

  private static Optional<String> first(List<Optional<String>> reasons) {
    return reasons.stream().flatMap(Optional::stream).findFirst();
  }
}
