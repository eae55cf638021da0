package redsigma.intake;

/** What became of a row; every row has exactly one. */
public enum Outcome {
  LOADED,
  UNCHANGED,
  UPDATED,
  REJECTED,
  SKIPPED
}
