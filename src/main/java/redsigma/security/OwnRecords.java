package redsigma.security;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which records are about the people who hold accounts, as administrators have said. */
@Component
public class OwnRecords {

  private final OwnRecordStore store;
  private final AccessClasses classes;
  private final Clock clock;

  OwnRecords(OwnRecordStore store, AccessClasses classes, Clock clock) {
    this.store = store;
    this.classes = classes;
    this.clock = clock;
  }

  public Set<UUID> of(UUID account) {
    return classes.known().ownRecords().getOrDefault(account, Set.of());
  }

  /** Who may do so is for the caller to have asked. */
  @Transactional
  public void tie(Viewer viewer, UUID account, UUID record) {
    store.add(account, record, viewer.username(), clock.instant());
    classes.changed();
  }

  @Transactional
  public void untie(Viewer viewer, UUID account, UUID record) {
    store.remove(account, record);
    classes.changed();
  }
}
