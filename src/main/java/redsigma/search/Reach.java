package redsigma.search;

/**
 * How much is forgiven between what was typed and what is found; each finds what those before do.
 */
enum Reach {
  /** Only a record's own names, marks and days, written so: what a list calls known. */
  OWN,
  /** Only what is written so, anywhere in it: for what is not wanted. */
  EXACT,
  /** All units, one slip a word, and neighbours' words. */
  NEAR,
  /** All units, two slips in longer words, one in a mark. */
  FAR,
  /** As far, and at least half of the units. */
  HALF;

  boolean isForgiving() {
    return compareTo(EXACT) > 0;
  }

  boolean isFar() {
    return compareTo(NEAR) > 0;
  }
}
