package redsigma.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Access;
import redsigma.security.Deed;
import redsigma.security.Demand;
import redsigma.security.Reasons;
import redsigma.security.Viewer;

/** Takes what a search finds out of the system, as far as roles let it be taken. */
@Component
public class TakingOut {

  /** The most records that leave at once. */
  public static final int MOST = 5_000;

  private final AllPages pages;
  private final Records records;
  private final Access access;
  private final Reasons reasons;
  private final Audit audit;

  TakingOut(AllPages pages, Records records, Access access, Reasons reasons, Audit audit) {
    this.pages = pages;
    this.records = records;
    this.access = access;
    this.reasons = reasons;
    this.audit = audit;
  }

  /**
   * The records of all pages of a search that the viewer may take out, the best first. The journal
   * keeps which left, as a disclosure, and why where that was due of any of them. A reason that
   * stands for looking is none for taking out: it comes as the purpose of the viewer's visit.
   */
  @Transactional
  public Taken run(Viewer viewer, Query.Words query) {
    var found = pages.of(viewer, query, MOST);
    var taken = takeable(viewer, found.ids());
    var rows = taken.stream().map(record -> record.id().value()).toList();
    var asked = new HashMap<String, String>();
    asked.putAll(
        Map.of(
            "words", found.typed(),
            "types", String.join(" ", query.types()),
            "facets", String.join(" ", query.facets().stream().map(Facets::term).toList()),
            "as", "csv"));
    var due = reasons.leaving(viewer, taken.stream().map(TakingOut::looked).toList());
    due.ifPresent(demand -> asked.put("due", demand.cause().name().toLowerCase(Locale.ROOT)));
    var said = due.flatMap(demand -> said(viewer, demand));
    if (due.isPresent() && said.isEmpty()) {
      var entry = new AuditEntry(AuditEntry.Kind.CONSULTATION, "ask-reason", null, rows, asked);
      audit.note(viewer, entry);
      return new Taken.Asked(due.get(), rows.size());
    }
    var purpose = said.orElse(viewer.visit().purpose());
    var taker = viewer.on(new Viewer.Visit(viewer.visit().origin(), purpose));
    audit.note(taker, new AuditEntry(AuditEntry.Kind.DISCLOSURE, "export", null, rows, asked));
    return new Taken.Out(taken);
  }

  private static Optional<String> said(Viewer viewer, Demand demand) {
    return Optional.ofNullable(viewer.visit().purpose()).flatMap(demand::read);
  }

  private static Reasons.Looked looked(Record record) {
    return new Reasons.Looked(record.id().value(), record.type(), record.accessClass());
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
