package redsigma.record;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Access;
import redsigma.security.Kinship;
import redsigma.security.OwnRecords;
import redsigma.security.ReasonPolicies;
import redsigma.security.Viewer;

/** Kin by the links that the packages say lead to family. */
@Component
class LinkKinship implements Kinship {

  private final KinStore store;
  private final OwnRecords ownRecords;
  private final Access access;
  private final ReasonPolicies policies;

  LinkKinship(KinStore store, OwnRecords ownRecords, Access access, ReasonPolicies policies) {
    this.store = store;
    this.ownRecords = ownRecords;
    this.access = access;
    this.policies = policies;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Kin> of(Viewer viewer) {
    var own = ownRecords.of(viewer.id());
    return own.isEmpty() ? Map.of() : store.all(own, policies.current().family());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Kin> seenBy(Viewer viewer) {
    var own = ownRecords.of(viewer.id());
    if (own.isEmpty()) {
      return Map.of();
    }
    access.enter(viewer);
    return store.seen(own, policies.current().family());
  }
}
