package redsigma.record;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Access;
import redsigma.security.NotPermitted;
import redsigma.security.Permission;
import redsigma.security.ReasonWanted;
import redsigma.security.Viewer;

/** Records in PostgreSQL: the door that checks who asks, and hands on. */
@Component
class RecordKeeper implements Records {

  private final Saving saving;
  private final Linking linking;
  private final Reading reading;
  private final Recently recently;
  private final Stubs stubs;
  private final Access access;

  RecordKeeper(
      Saving saving,
      Linking linking,
      Reading reading,
      Recently recently,
      Stubs stubs,
      Access access) {
    this.saving = saving;
    this.linking = linking;
    this.reading = reading;
    this.recently = recently;
    this.stubs = stubs;
    this.access = access;
  }

  @Override
  @Transactional
  public SaveResult save(Viewer viewer, Change change) {
    return saveAll(viewer, List.of(change)).getFirst();
  }

  @Override
  @Transactional
  public List<SaveResult> saveAll(Viewer viewer, List<Change> changes) {
    need(viewer, Permission.WRITE);
    return saving.save(viewer, changes, false);
  }

  @Override
  @Transactional
  public List<SaveResult> saveTogether(Viewer viewer, List<Change> changes) {
    need(viewer, Permission.WRITE);
    return saving.save(viewer, changes, true);
  }

  @Override
  @Transactional
  public List<LinkResult> putLinks(Viewer viewer, List<LinkChange> links) {
    need(viewer, Permission.WRITE);
    return linking.put(viewer, links);
  }

  @Override
  @Transactional
  public Optional<LinkResult> putLink(Viewer viewer, LinkChange link, int version) {
    need(viewer, Permission.WRITE);
    return linking.put(viewer, link, version);
  }

  /** What is thrown for want of a reason leaves in the journal that it was asked for. */
  @Override
  @Transactional(noRollbackFor = ReasonWanted.class)
  public Optional<Record> open(Viewer viewer, RecordId id) {
    return reading.open(viewer, id);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Record> find(Viewer viewer, RecordId id) {
    return reading.content(viewer, id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Record> findAll(Viewer viewer, Collection<RecordId> ids) {
    return reading.findAll(viewer, ids);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<RecordId> byReference(Viewer viewer, String reference) {
    return reading.byReference(viewer, reference);
  }

  @Override
  @Transactional
  public boolean giveReason(Viewer viewer, RecordId id, String reason, boolean forIncident) {
    return reading.giveReason(viewer, id, reason, forIncident);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Stub> stub(Viewer viewer, RecordId id) {
    return stubs.find(viewer, id.value(), null);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Stub> stub(Viewer viewer, String reference) {
    return stubs.find(viewer, null, reference.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  @Transactional
  public boolean breakGlass(Viewer viewer, RecordId id, String reason) {
    need(viewer, Permission.BREAK_GLASS);
    return stubs.open(viewer, id, reason);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, RecordId> bySource(Viewer viewer, String system, Collection<String> keys) {
    return reading.bySource(viewer, system, keys);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Record> after(Viewer viewer, RecordId last, int limit) {
    return reading.after(viewer, last, limit);
  }

  @Override
  @Transactional(readOnly = true)
  public List<LinkGroup> linkGroups(Viewer viewer, RecordId id) {
    return linking.groups(viewer, id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<LinkedRecord> links(
      Viewer viewer, RecordId id, LinkGroup group, int limit, int offset) {
    return linking.of(viewer, id, group, limit, offset);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<LinkedRecord> link(Viewer viewer, RecordId id, RecordId link) {
    return linking.one(viewer, id, link);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<RecordId, List<LinkedRecord>> linksOf(
      Viewer viewer, Collection<RecordId> ids, Collection<String> linkTypes) {
    return linking.ofAll(viewer, ids, linkTypes);
  }

  @Override
  @Transactional(readOnly = true)
  public List<LinkedRecord> timeline(Viewer viewer, RecordId id, int limit, int offset) {
    return linking.timeline(viewer, id, limit, offset);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Revision> revisions(Viewer viewer, RecordId id) {
    return reading.revisions(viewer, id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Record> recentlyOpened(Viewer viewer, int limit) {
    return recently.opened(viewer, limit);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Record> changedNearby(Viewer viewer, int limit) {
    return recently.changedNearby(viewer, limit);
  }

  private void need(Viewer viewer, Permission permission) {
    if (!access.may(viewer, permission)) {
      throw new NotPermitted(viewer, permission);
    }
    access.enter(viewer);
  }
}
