package redsigma.search;

/** What Lucene narrows and sorts, an OpenSearch cluster narrows and sorts as well. */
@OnOpenSearch
class NarrowingOnOpenSearchTest extends NarrowingTest {}
