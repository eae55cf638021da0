package redsigma.command.bench.quality;

import java.time.LocalDate;
import java.util.Optional;
import redsigma.command.bench.region.Draw;
import redsigma.command.bench.region.Region;
import redsigma.command.bench.region.Thing;
import redsigma.command.bench.region.Thing.Kind;

/** Makes questions about a region, the same from the same numbers. */
final class Questions {

  private final Region region;
  private final NameQuestions names = new NameQuestions();
  private final MarkQuestions marks = new MarkQuestions();
  private final OtherQuestions others;

  Questions(Region region, LocalDate today) {
    this.region = region;
    this.others = new OtherQuestions(today);
  }

  /** None when the thing drawn offers no such mistake: a name without accents, say. */
  Optional<Question> make(Mistake mistake, int serial) {
    var draw = region.draw(mistake.name().hashCode(), serial);
    var kind = kind(mistake, draw);
    var target = Dossier.of(region, new Thing(kind, draw.below(region.count(kind))));
    return switch (mistake) {
      case NONE -> names.plain(mistake, target, draw);
      case TYPING -> names.slipped(mistake, target, draw, Slip::typing);
      case TRANSPOSED -> names.slipped(mistake, target, draw, Slip::transposed);
      case DROPPED -> names.slipped(mistake, target, draw, Slip::dropped);
      case DOUBLED -> names.slipped(mistake, target, draw, Slip::doubled);
      case SOUND -> names.slipped(mistake, target, draw, Slip::respelt);
      case SHORT_FORM -> names.shortened(target, draw);
      case SWAPPED -> names.swapped(target, draw);
      case ALPHABET -> names.inAnotherAlphabet(target, draw);
      case JOINED -> names.joined(target, draw);
      case NO_SPACE -> names.runTogether(target, draw);
      case PART_OF_MARK -> marks.partOfMark(target, draw);
      case CONFUSED_MARK -> marks.confusedMark(target, draw);
      case LAST_DIGITS -> marks.lastDigits(target, draw);
      case NATIONAL_ID -> marks.nationalId(target, draw);
      case WRONG_DATE -> others.wrongDate(target, draw);
      case ROUGH_AGE -> others.roughAge(target, draw);
      case DISTRICT -> others.district(target, draw);
      case TWO_HOPS -> others.twoHops(target, draw);
      case FIRST_LETTERS -> others.firstLetters(target, draw);
      case NOISE -> others.noise(target, draw);
      case FIELD -> marks.byField(target, draw);
      case ADDRESS -> others.address(target, draw);
    };
  }

  private static Kind kind(Mistake mistake, Draw draw) {
    return switch (mistake) {
      case PART_OF_MARK, CONFUSED_MARK -> Kind.CAR;
      case LAST_DIGITS -> Kind.LINE;
      case FIELD -> draw.strikes(0.6) ? Kind.CAR : Kind.LINE;
      case ADDRESS -> Kind.HOME;
      case NONE,
          TYPING,
          TRANSPOSED,
          DROPPED,
          DOUBLED,
          SOUND,
          SHORT_FORM,
          SWAPPED,
          ALPHABET,
          JOINED,
          NO_SPACE,
          NATIONAL_ID,
          WRONG_DATE,
          ROUGH_AGE,
          DISTRICT,
          TWO_HOPS,
          FIRST_LETTERS,
          NOISE ->
          Kind.RESIDENT;
    };
  }
}
