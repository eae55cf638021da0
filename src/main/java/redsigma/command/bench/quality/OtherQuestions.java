package redsigma.command.bench.quality;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import redsigma.command.bench.quality.Clue.Born;
import redsigma.command.bench.quality.Clue.Fits;
import redsigma.command.bench.quality.Clue.Is;
import redsigma.command.bench.region.Draw;

/** Questions by names with dates, ages, places and cars, and by addresses. */
final class OtherQuestions {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> NOISE =
      List.of("mr", "suspect", "male", "female", "driver", "seen", "aka", "the", "wanted", "of");

  private final LocalDate today;

  OtherQuestions(LocalDate today) {
    this.today = today;
  }

  /** Day and month change places, or the day, month or year is off by a little. */
  Optional<Question> wrongDate(Dossier target, Draw draw) {
    var born = target.resident().born();
    boolean swaps = born.getDayOfMonth() < 13 && born.getDayOfMonth() != born.getMonthValue();
    var wrong =
        swaps
            ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
            : switch (draw.below(3)) {
              case 0 -> born.plusDays(draw.strikes(0.5) ? 1 : -1);
              case 1 -> born.plusMonths(draw.strikes(0.5) ? 1 : -1);
              default -> born.plusYears(draw.strikes(0.5) ? 1 : -1);
            };
    return Optional.of(
        named(Mistake.WRONG_DATE, target, " " + DAY.format(wrong), List.of(new Born(born, born))));
  }

  Optional<Question> roughAge(Dossier target, Draw draw) {
    int age = target.resident().born().until(today).getYears();
    int said = age + draw.between(-2, 2);
    if (said < 14) {
      return Optional.empty();
    }
    var words =
        switch (draw.below(4)) {
          case 0 -> " about " + said;
          case 1 -> " aged " + said;
          case 2 -> " " + said + " years old";
          default -> " approx " + said;
        };
    var clue = new Born(today.minusYears(said + 3L).plusDays(1), today.minusYears(said - 2L));
    return Optional.of(named(Mistake.ROUGH_AGE, target, words, List.of(clue)));
  }

  Optional<Question> district(Dossier target, Draw draw) {
    var district = target.home().district();
    return Optional.of(
        named(
            Mistake.DISTRICT,
            target,
            " " + (draw.strikes(0.5) ? district.toLowerCase(Locale.ROOT) : district),
            List.of(new Is(Fact.DISTRICT, district))));
  }

  /** As in "jon smyth ferryhill golf": words of three records, half the time with a slip. */
  Optional<Question> twoHops(Dossier target, Draw draw) {
    if (target.cars().isEmpty()) {
      return Optional.empty();
    }
    var resident = target.resident();
    var town = target.home().town();
    var model = target.cars().getFirst().model();
    var family = Typed.bare(resident.family());
    boolean slips = draw.strikes(0.5) && family.length() > 4;
    var typed = slips ? Slip.respelt(family, draw) : family;
    var given = Typed.bare(resident.given());
    return Optional.of(
        new Question(
            Mistake.TWO_HOPS,
            "%s %s %s %s".formatted(given, typed, town, model).toLowerCase(Locale.ROOT),
            target.thing(),
            List.of(
                new Is(Fact.GIVEN, resident.given()),
                new Is(Fact.FAMILY, resident.family()),
                new Is(Fact.TOWN, town),
                new Is(Fact.MODEL, model)),
            Typed.words(given + " " + typed)));
  }

  /** "j smi 1989": the beginnings of both names, and a year or a town. */
  Optional<Question> firstLetters(Dossier target, Draw draw) {
    var resident = target.resident();
    var given = start(resident.given(), draw.between(1, 3));
    var family = start(resident.family(), draw.between(4, 6));
    boolean year = draw.strikes(0.5);
    var more = year ? String.valueOf(resident.born().getYear()) : target.home().town();
    return Optional.of(
        new Question(
            Mistake.FIRST_LETTERS,
            "%s %s %s".formatted(given, family, more).toLowerCase(Locale.ROOT),
            target.thing(),
            List.of(
                new Fits(Fact.GIVEN, starting(given)),
                new Fits(Fact.FAMILY, starting(family)),
                new Is(year ? Fact.YEAR : Fact.TOWN, more)),
            List.of()));
  }

  private static String start(String name, int letters) {
    return name.substring(0, Math.min(name.length(), letters)).strip();
  }

  private static Pattern starting(String start) {
    return Pattern.compile(Typed.plain(start) + ".*");
  }

  /** Two words that say nothing, among names and a town. */
  Optional<Question> noise(Dossier target, Draw draw) {
    var town = target.home().town();
    var question =
        named(
            Mistake.NOISE,
            target,
            " %s from %s".formatted(draw.one(NOISE), town),
            List.of(new Is(Fact.TOWN, town)));
    return Optional.of(
        new Question(
            Mistake.NOISE,
            draw.one(NOISE) + " " + question.words(),
            target.thing(),
            question.clues(),
            question.names()));
  }

  private static Question named(
      Mistake mistake, Dossier target, String more, List<Clue> moreClues) {
    var resident = target.resident();
    var clues = new ArrayList<Clue>();
    clues.add(new Is(Fact.GIVEN, resident.given()));
    clues.add(new Is(Fact.FAMILY, resident.family()));
    clues.addAll(moreClues);
    return new Question(
        mistake,
        resident.given() + " " + resident.family() + more,
        target.thing(),
        clues,
        Typed.words(resident.given() + " " + resident.family()));
  }

  Optional<Question> address(Dossier target, Draw draw) {
    var home = target.home();
    var street = home.street().split(" ", -1);
    var name = street[0].toLowerCase(Locale.ROOT);
    var slipped = draw.strikes(0.4) ? Slip.dropped(name, draw) : name;
    var kind = draw.strikes(0.7) ? abbreviated(street[1]) : street[1];
    return Optional.of(
        new Question(
            Mistake.ADDRESS,
            "%s %s %s %s".formatted(home.door(), slipped, kind, home.town()),
            target.thing(),
            List.of(
                new Is(Fact.DOOR, home.door()),
                new Is(Fact.STREET, home.street()),
                new Is(Fact.TOWN, home.town())),
            List.of()));
  }

  private static String abbreviated(String kind) {
    return switch (kind) {
      case "Road" -> "rd";
      case "Street" -> "st";
      case "Avenue" -> "ave";
      case "Lane" -> "ln";
      case "Close" -> "cl";
      case "Terrace" -> "terr";
      case "Drive" -> "dr";
      case "Crescent" -> "cres";
      case "Grove" -> "gr";
      default -> kind;
    };
  }
}
