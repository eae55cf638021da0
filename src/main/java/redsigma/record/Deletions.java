package redsigma.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.record.DeletionStore.Standing;
import redsigma.security.Access;
import redsigma.security.AccessClass;
import redsigma.security.Deed;
import redsigma.security.Openings;
import redsigma.security.Ruling;
import redsigma.security.Viewer;

/**
 * Takes records out of sight without losing any: a deleted record belongs to nobody and is in a
 * state that nobody sees, so that search, lists, links and counts leave it out, until it is brought
 * back as it was. Nothing is erased.
 */
@Component
public class Deletions {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final int LOOKED_AT = 1_000;

  private final DeletionStore deletions;
  private final RecordStore records;
  private final Keeping keeping;
  private final Access access;
  private final Openings openings;
  private final Audit audit;

  Deletions(
      DeletionStore deletions,
      RecordStore records,
      Keeping keeping,
      Access access,
      Openings openings,
      Audit audit) {
    this.deletions = deletions;
    this.records = records;
    this.keeping = keeping;
    this.access = access;
    this.openings = openings;
    this.audit = audit;
  }

  /** Whether a role of the viewer lets them delete a record that they see. */
  public boolean may(Viewer viewer, Record record) {
    return access.may(viewer, Deed.DELETE, access.classOf(record.accessClass()), record.owner());
  }

  /**
   * Deletes a record as the viewer read it at a version.
   *
   * @return how that came out: a record that nobody has, or that may not be deleted, is rejected
   */
  @Transactional
  public SaveResult delete(Viewer viewer, RecordId id, int version, String reason) {
    var found = records.lock(Set.of(id.value()), access.enter(viewer)).stream().findFirst();
    if (found.isEmpty() || !may(viewer, found.get())) {
      return rejected(id, "There is no such record, or none of your roles lets you delete it.");
    }
    var record = found.get();
    if (record.version() != version) {
      return new SaveResult.Conflict(record.withData(Values.EMPTY));
    }
    access.enter(platform(viewer));
    var gone = access.classOf(record.accessClass()).in(AccessClass.DELETED);
    deletions.add(record, reason, viewer.username(), keeping.now());
    keeping.write(
        viewer, record, record.kept(AccessClass.DELETED, NOBODY, access.idOf(gone)), reason);
    openings.end(id.value());
    note(viewer, "delete", record, reason);
    return new SaveResult.Saved(record.withData(Values.EMPTY), List.of());
  }

  /** Brings a record back as it stood; false when there is none that the viewer may bring back. */
  @Transactional
  public boolean bringBack(Viewer viewer, RecordId id, String reason) {
    var standing = standing(viewer, id.value(), 1).stream().findFirst();
    if (standing.isEmpty()) {
      return false;
    }
    var sight = access.enter(platform(viewer));
    var record = records.lock(Set.of(id.value()), sight).getFirst();
    var back = standing.get();
    deletions.end(id.value(), viewer.username(), keeping.now());
    keeping.write(
        viewer, record, record.kept(back.state(), back.owner(), back.accessClass()), reason);
    note(viewer, "bring-back", record, reason);
    return true;
  }

  /** A deleted record, for whoever may bring it back. */
  @Transactional(readOnly = true)
  public Optional<Deleted> find(Viewer viewer, RecordId id) {
    return standing(viewer, id.value(), 1).stream().map(Standing::deleted).findFirst();
  }

  /** The last deleted records that the viewer may bring back. */
  @Transactional(readOnly = true)
  public List<Deleted> latest(Viewer viewer, int limit) {
    return standing(viewer, null, LOOKED_AT).stream().limit(limit).map(Standing::deleted).toList();
  }

  /** Who could delete it and saw it as it stood may bring it back. */
  private List<Standing> standing(Viewer viewer, @Nullable UUID record, int limit) {
    access.enter(platform(viewer));
    return deletions.standing(viewer.force(), record, limit).stream()
        .filter(
            each -> {
              var before = access.classOf(each.accessClass());
              return access.may(viewer, Deed.DELETE, before, each.owner())
                  && (each.owner().equals(viewer.id())
                      || access.ruling(viewer, before) instanceof Ruling.Seen);
            })
        .toList();
  }

  private void note(Viewer viewer, String action, Record record, String reason) {
    var facts = Map.of("reference", record.reference(), "reason", reason);
    audit.note(
        viewer, new AuditEntry(AuditEntry.Kind.ALTERATION, action, record.id().value(), facts));
  }

  private static SaveResult rejected(RecordId id, String why) {
    return new SaveResult.Rejected(id, List.of(new SaveResult.Problem("", why)));
  }

  private static Viewer platform(Viewer viewer) {
    return Viewer.system(viewer.force(), "deleted records");
  }
}
