package redsigma.search;

/** A name is found in any of its forms on an OpenSearch cluster too. */
@OnOpenSearch
class NamesOnOpenSearchTest extends NamesTest {}
