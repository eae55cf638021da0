package redsigma.security;

import redsigma.search.OnOpenSearch;

/** An index on OpenSearch shows every viewer what the policy says, neither more nor less. */
@OnOpenSearch
class AgreementOnOpenSearchTest extends AgreementTest {}
