package redsigma.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Access;
import redsigma.security.Deed;
import redsigma.security.Viewer;

/** Takes what a search finds out of the system, as far as roles let it be taken. */
@Component
public class TakingOut {

  /** The most records that leave at once. */
  public static final int MOST = 5_000;

  private static final int PAGE = 500;

  private final Freshness freshness;
  private final QueryReader reader;
  private final Finder finder;
  private final Records records;
  private final Access access;
  private final Audit audit;

  TakingOut(
      Freshness freshness,
      QueryReader reader,
      Finder finder,
      Records records,
      Access access,
      Audit audit) {
    this.freshness = freshness;
    this.reader = reader;
    this.finder = finder;
    this.records = records;
    this.access = access;
    this.audit = audit;
  }

  /**
   * The records of all pages of a search that the viewer may take out, the best first. The journal
   * keeps which left, as a disclosure.
   */
  @Transactional
  public List<Record> run(Viewer viewer, Query.Words query) {
    freshness.await(viewer.id());
    var sought = reader.read(query.words());
    var terms = query.facets().stream().map(Facets::term).toList();
    var bounds = finder.bounds(viewer, query.types(), terms);
    var taken = new ArrayList<Record>();
    for (int from = 0; from < MOST; from += PAGE) {
      var found = finder.find(sought, bounds, from, PAGE).ids();
      taken.addAll(takeable(viewer, found));
      if (found.size() < PAGE) {
        break;
      }
    }
    var rows = taken.stream().map(record -> record.id().value()).toList();
    var asked =
        Map.of("words", sought.typed(), "types", String.join(" ", query.types()), "as", "csv");
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.DISCLOSURE, "export", null, rows, asked));
    return List.copyOf(taken);
  }

  private List<Record> takeable(Viewer viewer, List<String> ids) {
    return records.findAll(viewer, ids.stream().map(RecordId::of).toList()).stream()
        .filter(
            record ->
                access.may(
                    viewer, Deed.EXPORT, access.classOf(record.accessClass()), record.owner()))
        .toList();
  }
}
