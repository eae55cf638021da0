package redsigma.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redsigma.security.Viewer;

/** Reads the journal back. */
@Component
public class AuditTrail {

  private final JournalStore store;

  AuditTrail(JournalStore store) {
    this.store = store;
  }

  /** The records a viewer did something with, each once, the latest first. */
  public List<UUID> latestRecords(Viewer viewer, String action, int limit) {
    return store.latestRecords(viewer.id(), action, limit);
  }
}
