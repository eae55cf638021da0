package redsigma.command.bench.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import redsigma.command.bench.quality.Clue.Fits;
import redsigma.command.bench.quality.Clue.Is;
import redsigma.command.bench.region.Draw;

/** Questions by marks that identify: registration, telephone, national id. */
final class MarkQuestions {

  private static final String READ = "OI0152SZ8B";
  private static final String FOR = "01OISZ52B8";

  /** Figures or letters not seen, written as ? or *, or left out beside the model. */
  Optional<Question> partOfMark(Dossier target, Draw draw) {
    var mark = target.cars().getFirst().mark();
    var plain = Typed.plain(mark);
    int unseen = draw.between(4, 6);
    return Optional.of(
        switch (draw.below(4)) {
          case 0 -> marked(target, replaced(plain, unseen, "?"), replaced(plain, unseen, "."));
          case 1 -> {
            int kept = draw.between(5, 6);
            yield marked(target, plain.substring(0, kept) + "*", plain.substring(0, kept) + ".*");
          }
          case 2 -> {
            int cut = draw.between(1, 2);
            yield marked(target, "*" + plain.substring(cut), ".*" + plain.substring(cut));
          }
          default -> withModel(target, plain.substring(0, draw.between(4, 5)));
        });
  }

  private static String replaced(String mark, int at, String by) {
    return mark.substring(0, at) + by + mark.substring(at + 1);
  }

  private static Question marked(Dossier target, String words, String pattern) {
    var clue = new Fits(Fact.MARK, Pattern.compile(pattern));
    return new Question(Mistake.PART_OF_MARK, words, target.thing(), List.of(clue), List.of());
  }

  private static Question withModel(Dossier target, String start) {
    var model = target.cars().getFirst().model();
    return new Question(
        Mistake.PART_OF_MARK,
        start.toLowerCase(Locale.ROOT) + " " + model.toLowerCase(Locale.ROOT),
        target.thing(),
        List.of(new Fits(Fact.MARK, Pattern.compile(start + ".*")), new Is(Fact.MODEL, model)),
        List.of());
  }

  /** One or all of the letters and figures that look alike are taken for each other. */
  Optional<Question> confusedMark(Dossier target, Draw draw) {
    var mark = target.cars().getFirst().mark();
    var wrong = new StringBuilder(mark);
    boolean all = draw.strikes(0.5);
    for (int at = 0; at < mark.length(); at++) {
      int looks = READ.indexOf(mark.charAt(at));
      if (looks >= 0) {
        wrong.setCharAt(at, FOR.charAt(looks));
        if (!all) {
          break;
        }
      }
    }
    if (wrong.toString().equals(mark)) {
      return Optional.empty();
    }
    var words = draw.strikes(0.5) ? Typed.plain(wrong.toString()) : wrong.toString();
    return Optional.of(
        new Question(
            Mistake.CONFUSED_MARK,
            words,
            target.thing(),
            List.of(new Is(Fact.MARK, mark)),
            List.of()));
  }

  Optional<Question> lastDigits(Dossier target, Draw draw) {
    var digits = Typed.plain(target.lines().getFirst().digits());
    var last = digits.substring(digits.length() - draw.between(6, 8));
    var words = draw.strikes(0.4) ? last.substring(0, 3) + " " + last.substring(3) : last;
    return Optional.of(
        new Question(
            Mistake.LAST_DIGITS,
            words,
            target.thing(),
            List.of(new Fits(Fact.DIGITS, Pattern.compile(".*" + last))),
            List.of()));
  }

  /** With four figures of the year, without stroke, without letter, without year, zeros filled. */
  Optional<Question> nationalId(Dossier target, Draw draw) {
    var id = target.resident().national();
    if (id == null) {
      return Optional.empty();
    }
    var year = id.substring(0, 2);
    var serial = id.substring(3, id.length() - 1);
    var letter = id.substring(id.length() - 1);
    var century = Integer.parseInt(year) < 50 ? "20" : "19";
    var filled = "0".repeat(7 - serial.length()) + serial;
    var words =
        switch (draw.below(6)) {
          case 0 -> century + year + "/" + filled + letter;
          case 1 -> year + serial + letter;
          case 2 -> year + "/" + serial;
          case 3 -> serial + letter;
          case 4 -> (year + "-" + filled + letter).toLowerCase(Locale.ROOT);
          default -> century + year + " " + serial + letter;
        };
    return Optional.of(
        new Question(
            Mistake.NATIONAL_ID,
            words,
            target.thing(),
            List.of(new Fits(Fact.NATIONAL, fitting(words, year, serial, letter))),
            List.of()));
  }

  private static Pattern fitting(String words, String year, String serial, String letter) {
    boolean hasYear = !words.startsWith(serial) || words.startsWith(year + serial);
    boolean hasLetter = words.toUpperCase(Locale.ROOT).endsWith(letter);
    return Pattern.compile((hasYear ? year : "..") + serial + (hasLetter ? letter : "[A-Z]"));
  }

  /** By the name of the format of a field, and a mark whole or in part. */
  Optional<Question> byField(Dossier target, Draw draw) {
    if (!target.cars().isEmpty()) {
      var plain = Typed.plain(target.cars().getFirst().mark());
      boolean whole = draw.strikes(0.3);
      var start = whole ? plain : plain.substring(0, draw.between(5, 6));
      return Optional.of(
          new Question(
              Mistake.FIELD,
              "vrm:" + start + (whole ? "" : "*"),
              target.thing(),
              List.of(new Fits(Fact.MARK, Pattern.compile(start + ".*"))),
              List.of()));
    }
    var digits = target.lines().getFirst().digits();
    return Optional.of(
        new Question(
            Mistake.FIELD,
            "telephone:" + Typed.plain(digits),
            target.thing(),
            List.of(new Is(Fact.DIGITS, digits)),
            List.of()));
  }
}
