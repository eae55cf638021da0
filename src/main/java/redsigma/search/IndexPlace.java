package redsigma.search;

/** Where an index lies. It has an identity, so that it is not taken for another of its name. */
sealed interface IndexPlace extends AutoCloseable permits IndexFolder, IndexCluster {

  /** Under which the database remembers how far the index has come. */
  String name();

  String identity();

  /** Makes sure that there is an index, perhaps an empty one. */
  void prepare();

  /** Whether other processes write to the index too. */
  boolean isShared();

  @Override
  void close();
}
