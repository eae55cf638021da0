package redsigma.schema.format;

/** The letter that guards PNC ids and CRO numbers: the number modulo 23, without I, O and S. */
final class CheckLetter {

  private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

  private CheckLetter() {}

  /** The letter due to a year of two figures followed by a serial padded to some digits. */
  static char of(int year, int serial, int digits) {
    return LETTERS.charAt((int) ((year % 100 * (long) Math.pow(10, digits) + serial) % 23));
  }
}
