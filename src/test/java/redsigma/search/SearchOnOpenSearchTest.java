package redsigma.search;

/** What Lucene finds, an OpenSearch cluster finds as well, and in the same order. */
@OnOpenSearch
class SearchOnOpenSearchTest extends SearchTest {}
