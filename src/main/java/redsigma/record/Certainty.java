package redsigma.record;

/** How sure a link is. */
public enum Certainty {
  CONFIRMED,
  PROBABLE,
  POSSIBLE,
  DISPROVED
}
