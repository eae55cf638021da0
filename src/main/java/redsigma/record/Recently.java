package redsigma.record;

import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.audit.AuditTrail;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** What a viewer will want to go back to: as rows, which ask for no reason. */
@Component
class Recently {

  private final RecordStore store;
  private final Reading reading;
  private final AuditTrail trail;
  private final Access access;

  Recently(RecordStore store, Reading reading, AuditTrail trail, Access access) {
    this.store = store;
    this.reading = reading;
    this.trail = trail;
    this.access = access;
  }

  List<Record> opened(Viewer viewer, int limit) {
    var ids = trail.latestRecords(viewer, Reading.OPEN, limit);
    return reading.findAll(viewer, ids.stream().map(RecordId::new).toList());
  }

  List<Record> changedNearby(Viewer viewer, int limit) {
    return store
        .changedNearby(
            viewer.force(), viewer.unit(), viewer.username(), limit, access.enter(viewer))
        .stream()
        .map(record -> reading.seen(viewer, record))
        .toList();
  }
}
