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
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.ReasonWanted;
import redsigma.security.Reasons;
import redsigma.security.Viewer;

/** Reads records as their viewer may see them: by class, and without values protected from them. */
@Component
class Reading {

  static final String OPEN = "open";
  private static final String ASKED = "ask-reason";
  private static final String DUE = "due";

  private final RecordStore store;
  private final Schemas schemas;
  private final Access access;
  private final Drafting drafting;
  private final Audit audit;
  private final Reasons reasons;

  Reading(
      RecordStore store,
      Schemas schemas,
      Access access,
      Drafting drafting,
      Audit audit,
      Reasons reasons) {
    this.store = store;
    this.schemas = schemas;
    this.access = access;
    this.drafting = drafting;
    this.audit = audit;
    this.reasons = reasons;
  }

  Optional<Record> open(Viewer viewer, RecordId id) {
    var found = findAll(viewer, List.of(id)).stream().findFirst();
    found.ifPresent(record -> open(viewer, record));
    return found;
  }

  /** That it was asked for and no reason given stands in the journal as well. */
  private void open(Viewer viewer, Record record) {
    var wanted = reasons.wanted(viewer, looked(record));
    var detail = new HashMap<String, String>();
    detail.put("reference", record.reference());
    reasons
        .cause(viewer, looked(record))
        .ifPresent(cause -> detail.put(DUE, cause.name().toLowerCase(Locale.ROOT)));
    audit.note(
        viewer,
        new AuditEntry(
            AuditEntry.Kind.CONSULTATION,
            wanted.isPresent() ? ASKED : OPEN,
            record.id().value(),
            detail));
    wanted.ifPresent(
        demand -> {
          throw new ReasonWanted(demand, record.reference());
        });
  }

  /**
   * A record for its content, and not for a row that names it.
   *
   * @throws ReasonWanted when the viewer has yet to say why they look
   */
  Optional<Record> content(Viewer viewer, RecordId id) {
    var found = findAll(viewer, List.of(id)).stream().findFirst();
    found.ifPresent(
        record ->
            reasons
                .wanted(viewer, looked(record))
                .ifPresent(
                    demand -> {
                      throw new ReasonWanted(demand, record.reference());
                    }));
    return found;
  }

  /** Keeps why the viewer looks; answers false when it does not do, or nothing is there. */
  boolean giveReason(Viewer viewer, RecordId id, String said, boolean forIncident) {
    var record = findAll(viewer, List.of(id)).stream().findFirst();
    var reason = record.flatMap(found -> reasons.give(viewer, looked(found), said, forIncident));
    record
        .filter(found -> reason.isPresent())
        .ifPresent(
            found ->
                audit.note(
                    viewer,
                    new AuditEntry(
                        AuditEntry.Kind.CONSULTATION,
                        "give-reason",
                        id.value(),
                        Map.of("reference", found.reference()))));
    return reason.isPresent();
  }

  static Reasons.Looked looked(Record record) {
    return new Reasons.Looked(record.id().value(), record.type(), record.accessClass());
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
    return content(viewer, id).stream()
        .flatMap(
            record -> store.revisions(id.value()).stream().map(old -> seen(viewer, record, old)))
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
