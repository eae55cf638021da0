package redsigma.search;

/** Work the indexer does piece by piece, between the saves that arrive meanwhile. */
sealed interface Backlog permits CatchUp, Rebuild, Comparison {

  int PIECE = 500;

  /** Does a piece; false when there was none left. */
  boolean step();

  /** Is called once, when all pieces are done and kept. */
  void finish();

  IndexStatus.State state();
}
