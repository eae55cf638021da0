package redsigma.search;

/** The words of neighbours find a record on an OpenSearch cluster too. */
@OnOpenSearch
class TwoHopOnOpenSearchTest extends TwoHopTest {}
