package redsigma.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Goes through all records of a type, page by page in the order of their ids, without an end. */
@Component
public class Listing {

  private static final int LARGEST_PAGE = 500;

  private final ListingStore store;
  private final Reading reading;
  private final Access access;
  private final Audit audit;

  Listing(ListingStore store, Reading reading, Access access, Audit audit) {
    this.store = store;
    this.reading = reading;
    this.access = access;
    this.audit = audit;
  }

  /** The next records after one, which the journal keeps as shown. */
  @Transactional
  public List<Record> ofType(Viewer viewer, String type, RecordId after, int limit) {
    var found =
        store
            .ofType(type, after.value(), Math.clamp(limit, 1, LARGEST_PAGE), access.enter(viewer))
            .stream()
            .map(record -> reading.seen(viewer, record))
            .toList();
    var rows = found.stream().map(r -> r.id().toString()).collect(Collectors.joining(" "));
    audit.note(
        viewer,
        new AuditEntry(
            AuditEntry.Kind.CONSULTATION, "list", null, Map.of("types", type, "rows", rows)));
    return found;
  }
}
