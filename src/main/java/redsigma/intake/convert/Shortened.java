package redsigma.intake.convert;

/** A value short enough to stand in a reason. */
final class Shortened {

  private static final int LONGEST = 60;

  private Shortened() {}

  static String of(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
