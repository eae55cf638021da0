package redsigma.command.bench.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * So many people and what they have, each made from the seed and its number when it is asked for.
 */
public final class Region {

  private static final LocalDate YOUNGEST = LocalDate.of(2014, 1, 1);
  private static final int DAYS_OF_BIRTHS = 28_000;
  private static final int STREET = 25;
  private static final int TOWNS = 160;

  /** Postcode areas that are nobody's. */
  private static final List<String> AREAS =
      List.of("AX", "DK", "FX", "KM", "LK", "NX", "OM", "RX", "WX", "YE");

  private static final List<String> STREETS =
      List.of("Road", "Street", "Avenue", "Lane", "Close", "Terrace", "Drive", "Crescent", "Grove");

  private final long seed;
  private final int people;
  private final Names names = Names.load();
  private final Numbers numbers;
  private final Weighted makes;
  private final Map<String, Weighted> models;
  private final Weighted colours;
  private final double[] towns;

  /**
   * @param cars the models of each make, the commonest first
   * @param colours the codes of colours, by weight
   */
  public Region(
      long seed, int people, Map<String, List<String>> cars, Map<String, Double> colours) {
    this.seed = seed;
    this.people = people;
    this.numbers = new Numbers(seed);
    this.makes = Catalogue.makes(cars);
    this.models = Catalogue.models(cars);
    this.colours = new Weighted(colours);
    this.towns = new double[TOWNS];
    double sum = 0;
    for (int town = 0; town < TOWNS; town++) {
      sum += 1 / (town + 8.0);
      towns[town] = sum;
    }
  }

  public long seed() {
    return seed;
  }

  /** How many there are of a kind. */
  public int count(Thing.Kind kind) {
    return switch (kind) {
      case RESIDENT -> people;
      case HOME -> share(0.42);
      case CAR -> share(0.4);
      case LINE -> share(0.6);
    };
  }

  private int share(double share) {
    return Math.max(1, (int) (people * share));
  }

  /** Chances about the region that are not about one of its records. */
  public Draw draw(int about, long number) {
    return new Draw(seed, 100 + about, number);
  }

  public Resident resident(int number) {
    int home = (int) ((long) number * count(Thing.Kind.HOME) / people);
    var house = new Draw(seed, 1, home);
    int heritage = names.heritage(house);
    var shared = names.family(heritage, house);
    var own = new Draw(seed, 2, number);
    boolean related = own.strikes(0.7);
    int from = related || own.strikes(0.6) ? heritage : names.heritage(own);
    var family = related ? shared : names.family(from, own);
    boolean man = own.strikes(0.5);
    var given = names.given(from, man, own);
    var middle = own.strikes(0.35) ? names.given(from, man, own) : null;
    var born = YOUNGEST.minusDays(own.below(DAYS_OF_BIRTHS));
    boolean joined = own.strikes(0.02) && family.indexOf('-') < 0;
    var whole = joined ? family + "-" + names.family(from, own) : family;
    var national = own.strikes(0.55) ? numbers.national(number, own) : null;
    @Nullable Integer before = own.strikes(0.15) ? own.below(count(Thing.Kind.HOME)) : null;
    return new Resident(number, man, given, middle, whole, born, national, home, before);
  }

  /** Homes stand in streets of 25, of which each has a town and a postcode. */
  public Home home(int number) {
    var street = new Draw(seed, 3, number / STREET);
    int town = street.weighed(towns);
    var name = Syllables.street(street) + " " + street.one(STREETS);
    var code =
        "%s%d %d%c%c"
            .formatted(
                AREAS.get(town % AREAS.size()),
                town / AREAS.size() + 1,
                street.below(10),
                Numbers.letter(street),
                Numbers.letter(street));
    var door = String.valueOf(number % STREET * 2 + 1);
    return new Home(number, door, name, Syllables.town(town), code);
  }

  public Car car(int number) {
    var draw = new Draw(seed, 4, number);
    var make = makes.any(draw);
    var mark = numbers.mark(number);
    int keeper = (int) ((long) number * people / count(Thing.Kind.CAR));
    return new Car(
        number,
        mark,
        make,
        Catalogue.of(models, make).any(draw),
        colours.any(draw),
        Numbers.year(mark),
        keeper);
  }

  public Line line(int number) {
    int user = (int) ((long) number * people / count(Thing.Kind.LINE));
    return new Line(number, numbers.line(number), user);
  }

  public List<Car> carsOf(int resident) {
    return numbersOf(Thing.Kind.CAR, resident).mapToObj(this::car).toList();
  }

  public List<Line> linesOf(int resident) {
    return numbersOf(Thing.Kind.LINE, resident).mapToObj(this::line).toList();
  }

  /** The numbers that a resident has of a kind: where number times people over all is theirs. */
  private IntStream numbersOf(Thing.Kind kind, int resident) {
    long all = count(kind);
    long from = (resident * all + people - 1) / people;
    long until = ((resident + 1) * all + people - 1) / people;
    return IntStream.range((int) from, (int) Math.min(until, all));
  }
}
