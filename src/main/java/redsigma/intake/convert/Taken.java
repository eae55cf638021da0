package redsigma.intake.convert;

/** What came of reading one value. */
sealed interface Taken {

  Taken NOTHING = new Nothing();

  record Value(Object value) implements Taken {}

  record Nothing() implements Taken {}

  record Unreadable(String reason) implements Taken {}
}
