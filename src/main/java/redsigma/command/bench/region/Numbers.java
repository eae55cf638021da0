package redsigma.command.bench.region;

/** Marks that no two share: a number is multiplied by a prime and taken within its space. */
final class Numbers {

  private static final String ISSUED = "ABCDEFGHJKLMNOPRSTUVWXY";
  private static final String LAST = "ABCDEFGHJKLMNOPRSTUVWXYZ";
  private static final String POSTAL = "ABDEFGHJLNPQRSTUWXYZ";
  private static final String CHECK = "ZABCDEFGHJKLMNPQRTUVWXY";
  private static final int AGES = 40;
  private static final long PRIME = 179_424_673;
  private static final long LINES = 599_999_993;
  private static final long NATIONALS = 9_999_991;

  private final long shift;

  Numbers(long seed) {
    this.shift = Math.floorMod(seed * 7_368_787L, 1_000_000_007L);
  }

  /** Of those a postcode may end on. */
  static char letter(Draw draw) {
    return POSTAL.charAt(draw.below(POSTAL.length()));
  }

  /** Two letters, two figures of the half-year, three letters. */
  String mark(int number) {
    int first = ISSUED.length();
    int last = LAST.length();
    long space = (long) first * first * AGES * last * last * last;
    long at = Math.floorMod(number * PRIME + shift, space);
    var mark = new StringBuilder();
    mark.append(ISSUED.charAt((int) (at % first)));
    at /= first;
    mark.append(ISSUED.charAt((int) (at % first)));
    at /= first;
    int age = (int) (at % AGES);
    at /= AGES;
    mark.append("%02d ".formatted(age < 20 ? 4 + age : 54 + age - 20));
    for (int place = 0; place < 3; place++) {
      mark.append(LAST.charAt((int) (at % last)));
      at /= last;
    }
    return mark.toString();
  }

  /** The year that a mark's figures tell. */
  static int year(String mark) {
    int age = Integer.parseInt(mark.substring(2, 4));
    return 2000 + (age < 50 ? age : age - 50);
  }

  String line(int number) {
    long at = 400_000_000 + Math.floorMod(number * PRIME + shift, LINES);
    return "07%03d %06d".formatted(at / 1_000_000, at % 1_000_000);
  }

  /** Year, serial and the letter that guards them. */
  String national(int number, Draw draw) {
    int year = draw.between(75, 124) % 100;
    long serial = 1 + Math.floorMod(number * PRIME + shift, NATIONALS);
    char letter = CHECK.charAt((int) ((year * 10_000_000L + serial) % 23));
    return "%02d/%d%c".formatted(year, serial, letter);
  }
}
