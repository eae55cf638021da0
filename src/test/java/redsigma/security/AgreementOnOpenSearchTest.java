package redsigma.security;

import java.util.List;
import redsigma.search.OnOpenSearch;

/** An index on OpenSearch shows every viewer what the policy says, neither more nor less. */
@OnOpenSearch
class AgreementOnOpenSearchTest extends AgreementTest {

  /** One world, as each question goes over a wire. */
  @Override
  List<World> worlds() {
    return List.of(world(13, 40));
  }
}
