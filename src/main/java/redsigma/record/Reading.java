package redsigma.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.audit.AuditTrail;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Reads records as their viewer may see them: by class, and without values protected from them. */
@Component
class Reading {

  private static final String OPEN = "open";

  private final RecordStore store;
  private final Schemas schemas;
  private final Access access;
  private final Drafting drafting;
  private final Audit audit;
  private final AuditTrail trail;

  Reading(
      RecordStore store,
      Schemas schemas,
      Access access,
      Drafting drafting,
      Audit audit,
      AuditTrail trail) {
    this.store = store;
    this.schemas = schemas;
    this.access = access;
    this.drafting = drafting;
    this.audit = audit;
    this.trail = trail;
  }

  Optional<Record> open(Viewer viewer, RecordId id) {
    var found = findAll(viewer, List.of(id)).stream().findFirst();
    found.ifPresent(
        record ->
            audit.note(
                viewer,
                new AuditEntry(
                    AuditEntry.Kind.CONSULTATION,
                    OPEN,
                    id.value(),
                    Map.of("reference", record.reference()))));
    return found;
  }

  List<Record> findAll(Viewer viewer, Collection<RecordId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var uuids = new HashSet<>(ids).stream().map(RecordId::value).toList();
    var found = new HashMap<RecordId, Record>();
    store
        .findAll(uuids, access.enter(viewer))
        .forEach(record -> found.put(record.id(), seen(viewer, record)));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  Optional<RecordId> byReference(Viewer viewer, String reference) {
    return store
        .byReference(reference.strip().toUpperCase(Locale.ROOT), access.enter(viewer))
        .stream()
        .map(Record::id)
        .findFirst();
  }

  Map<String, RecordId> bySource(Viewer viewer, String system, Collection<String> keys) {
    return store.bySource(system, keys, access.enter(viewer));
  }

  List<Record> after(Viewer viewer, RecordId last, int limit) {
    return store.after(last.value(), limit, access.enter(viewer)).stream()
        .map(record -> seen(viewer, record))
        .toList();
  }

  List<Revision> revisions(Viewer viewer, RecordId id) {
    var current = findAll(viewer, List.of(id)).stream().findFirst();
    return current.stream()
        .flatMap(
            record -> store.revisions(id.value()).stream().map(old -> seen(viewer, record, old)))
        .toList();
  }

  List<Record> recentlyOpened(Viewer viewer, int limit) {
    var ids = trail.latestRecords(viewer, OPEN, limit);
    return findAll(viewer, ids.stream().map(RecordId::new).toList());
  }

  List<Record> changedNearby(Viewer viewer, int limit) {
    return store
        .changedNearby(
            viewer.force(), viewer.unit(), viewer.username(), limit, access.enter(viewer))
        .stream()
        .map(record -> seen(viewer, record))
        .toList();
  }

  private Revision seen(Viewer viewer, Record record, Revision revision) {
    var then = seen(viewer, record.withData(revision.data()));
    return revision.withData(then.data());
  }

  Record seen(Viewer viewer, Record record) {
    return schemas
        .current()
        .findType(record.type())
        .map(type -> drafting.seen(viewer, type, record))
        .orElse(record.withData(Values.EMPTY));
  }
}
