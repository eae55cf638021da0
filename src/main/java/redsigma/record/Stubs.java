package redsigma.record;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Access;
import redsigma.security.Openings;
import redsigma.security.Ruling;
import redsigma.security.Viewer;

/** Tells of restricted records that they exist, and opens them in an emergency. */
@Component
class Stubs {

  private final RecordStore store;
  private final Access access;
  private final Openings openings;
  private final Audit audit;

  Stubs(RecordStore store, Access access, Openings openings, Audit audit) {
    this.store = store;
    this.access = access;
    this.openings = openings;
    this.audit = audit;
  }

  /** By id or by reference, whichever is given. */
  Optional<Stub> find(Viewer viewer, @Nullable UUID id, @Nullable String reference) {
    return row(viewer, id, reference)
        .flatMap(
            row ->
                access.ruling(viewer, access.classOf(row.accessClass())) instanceof Ruling.Stub stub
                    ? Optional.of(new Stub(new RecordId(row.id()), row.reference(), stub.contact()))
                    : Optional.empty());
  }

  private Optional<RecordStore.StubRow> row(
      Viewer viewer, @Nullable UUID id, @Nullable String reference) {
    var sight = access.enter(viewer);
    return store
        .stub(id, reference, sight.stubs())
        .filter(row -> !sight.sees(row.accessClass(), row.owner(), row.id()));
  }

  /** Opens one to the viewer for a while; answers whether there was one to open. */
  boolean open(Viewer viewer, RecordId id, String reason) {
    var row = row(viewer, id.value(), null);
    row.ifPresent(
        found -> {
          openings.open(viewer, found.id(), found.owner(), found.reference(), reason);
          var detail = Map.of("reference", found.reference(), "reason", reason);
          audit.note(
              viewer, new AuditEntry(AuditEntry.Kind.SECURITY, "break-glass", found.id(), detail));
        });
    return row.isPresent();
  }
}
