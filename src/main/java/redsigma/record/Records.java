package redsigma.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redsigma.security.Viewer;

/** The one way records and links are written, and read by id. */
public interface Records {

  SaveResult save(Viewer viewer, Change change);

  /** One transaction, each change on its own merit: what is refused does not stop the rest. */
  List<SaveResult> saveAll(Viewer viewer, List<Change> changes);

  /** One transaction, all or none: when any is rejected or in conflict, nothing is written. */
  List<SaveResult> saveTogether(Viewer viewer, List<Change> changes);

  /** One transaction, each link on its own merit, without touching the records' own data. */
  List<LinkResult> putLinks(Viewer viewer, List<LinkChange> links);

  /**
   * One link, as the viewer read it.
   *
   * @param version at which they read it; 0 when there was none, or it was withdrawn
   * @return what came of it; empty when the link has moved on
   */
  Optional<LinkResult> putLink(Viewer viewer, LinkChange link, int version);

  /**
   * Reads a record because the viewer looks at it: noted in the journal. Empty when unseen.
   *
   * @throws redsigma.security.ReasonWanted when the viewer has yet to say why they look; so do all
   *     readings here that are of one record
   */
  Optional<Record> open(Viewer viewer, RecordId id);

  /** Reads a record in passing, as part of something that is itself noted. */
  Optional<Record> find(Viewer viewer, RecordId id);

  /** The records of the ids that the viewer may see, in the order asked: for rows. */
  List<Record> findAll(Viewer viewer, Collection<RecordId> ids);

  /**
   * Says why the viewer looks at a record, which stands for a while.
   *
   * @param forIncident whether it shall stand for other records too, where that may be
   * @return false when the reason does not do
   */
  boolean giveReason(Viewer viewer, RecordId id, String reason, boolean forIncident);

  Optional<RecordId> byReference(Viewer viewer, String reference);

  /** That a restricted record exists, when the viewer may be told so and no more. */
  Optional<Stub> stub(Viewer viewer, RecordId id);

  /** The same by its reference. */
  Optional<Stub> stub(Viewer viewer, String reference);

  /**
   * Opens a restricted record to the viewer in an emergency, for as long as {@link
   * redsigma.security.Openings#LASTS} says; its owner and professional standards are told.
   *
   * @return false when there is no such record to open
   * @throws redsigma.security.NotPermitted when no role of the viewer allows it
   */
  boolean breakGlass(Viewer viewer, RecordId id, String reason);

  /** Which records have come from a system under these keys. */
  Map<String, RecordId> bySource(Viewer viewer, String system, Collection<String> keys);

  /** All records, in the order of their ids, for those that rebuild a reading. */
  List<Record> after(Viewer viewer, RecordId last, int limit);

  /** The live links of a record, counted by kind; only links whose both ends the viewer sees. */
  List<LinkGroup> linkGroups(Viewer viewer, RecordId id);

  /** One group's links, the newest first. */
  List<LinkedRecord> links(Viewer viewer, RecordId id, LinkGroup group, int limit, int offset);

  /** One live link of a record. */
  Optional<LinkedRecord> link(Viewer viewer, RecordId id, RecordId link);

  /** Live links of some types for many records at once (banner lines, result rows). */
  Map<RecordId, List<LinkedRecord>> linksOf(
      Viewer viewer, Collection<RecordId> ids, Collection<String> linkTypes);

  /** Live links to records that happened at a time, the latest first. */
  List<LinkedRecord> timeline(Viewer viewer, RecordId id, int limit, int offset);

  /** Every version of a record, the newest first. */
  List<Revision> revisions(Viewer viewer, RecordId id);

  /** What the viewer opened last, each once, the latest first. */
  List<Record> recentlyOpened(Viewer viewer, int limit);

  /** What others changed last in the viewer's unit. */
  List<Record> changedNearby(Viewer viewer, int limit);
}
