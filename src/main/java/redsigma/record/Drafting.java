package redsigma.record;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.audit.AuditEntry;
import redsigma.audit.AuditEntry.Kind;
import redsigma.record.SaveResult.Problem;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.security.Access;
import redsigma.security.AccessClass;
import redsigma.security.Viewer;

/** Draws up the record that an accepted change makes. */
@Component
class Drafting {

  static final String FIRST_STATE = "recorded";

  private final Headlines headlines;
  private final References references;
  private final Access access;
  private final Clock clock;

  Drafting(Headlines headlines, References references, Access access, Clock clock) {
    this.headlines = headlines;
    this.references = references;
    this.access = access;
    this.clock = clock;
  }

  Decision draw(
      Viewer viewer,
      Schema schema,
      Change change,
      @Nullable Record current,
      List<Problem> warnings) {
    var type = schema.type(change.type());
    var data = withUnseen(viewer, type, change.data(), current);
    var record = record(viewer, schema, change, current, data);
    if (current != null
        && isSame(current.withData(StoredData.renamed(type, current.data())), record)) {
      return new Decision.Keep(change, seen(viewer, type, current));
    }
    return new Decision.Write(
        change,
        RecordRow.of(record, change.version(), change.reason()),
        seen(viewer, type, record),
        warnings,
        entry(change, record, current));
  }

  /** The record as the viewer may see it: protected values of others are left out. */
  Record seen(Viewer viewer, RecordType type, Record record) {
    var data = StoredData.known(type, record.data());
    for (var field : type.fields().values()) {
      if (data.has(field.name()) && !access.sees(viewer, field)) {
        data = data.with(field.name(), null);
      }
    }
    return record.withData(data);
  }

  /** What the viewer may not see, they neither set nor wipe; nor what the type knows no more. */
  private Values withUnseen(Viewer viewer, RecordType type, Values data, @Nullable Record current) {
    var whole = current == null ? data : StoredData.withUnknown(type, data, current.data());
    for (var field : type.fields().values()) {
      if (field.protectedBy() != null && !access.sees(viewer, field)) {
        var kept = current == null ? null : StoredData.value(field, current.data());
        whole = whole.with(field.name(), kept);
      }
    }
    return whole;
  }

  private static boolean isSame(Record current, Record record) {
    return current.data().equals(record.data())
        && current.marking() == record.marking()
        && Objects.equals(current.handling(), record.handling())
        && current.owner().equals(record.owner())
        && current.accessClass() == record.accessClass();
  }

  private Record record(
      Viewer viewer, Schema schema, Change change, @Nullable Record current, Values data) {
    var custody = Kept.of(viewer, change.custody(), current, this::restriction);
    var type = schema.type(change.type());
    var now = clock.instant();
    var state = current == null ? FIRST_STATE : current.state();
    var force = current == null ? viewer.force() : current.force();
    var reference = current == null ? references.next(type, viewer.force()) : current.reference();
    return new Record(
        change.id(),
        type.name(),
        force,
        custody.unit(),
        custody.owner(),
        reference,
        state,
        custody.marking(),
        custody.handling(),
        access.idOf(
            new AccessClass(
                type.name(),
                force,
                custody.unit(),
                state,
                custody.marking(),
                custody.restriction())),
        headlines.title(schema, type, data, reference),
        headlines.happened(type, data),
        data,
        change.version() + 1,
        current == null ? change.source() : current.source(),
        current == null ? now : current.createdAt(),
        current == null ? viewer.username() : current.createdBy(),
        now,
        viewer.username());
  }

  private int restriction(Record record) {
    return access.classOf(record.accessClass()).restriction();
  }

  private static AuditEntry entry(Change change, Record record, @Nullable Record current) {
    var detail = new HashMap<String, String>();
    detail.put("reference", record.reference());
    detail.put("version", Integer.toString(record.version()));
    var source = record.source();
    if (current == null) {
      if (source != null) {
        detail.put("source", source.system() + " " + source.key());
      }
      return new AuditEntry(Kind.COLLECTION, "create", record.id().value(), detail);
    }
    detail.put("fields", String.join(", ", differing(current.data(), record.data())));
    Kept.differing(current, record).forEach(detail::put);
    Optional.ofNullable(change.reason()).ifPresent(reason -> detail.put("reason", reason));
    return new AuditEntry(Kind.ALTERATION, "change", record.id().value(), detail);
  }

  private static Set<String> differing(Values before, Values after) {
    var names = new TreeSet<>(before.names());
    names.addAll(after.names());
    names.removeIf(name -> Objects.equals(before.value(name), after.value(name)));
    return names;
  }
}
