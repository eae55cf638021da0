package redsigma.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Decides which documents a viewer sees: those of records and fields that they see. */
@Component("documentSight")
class Sight {

  private final Records records;
  private final Schemas schemas;
  private final Access access;

  Sight(Records records, Schemas schemas, Access access) {
    this.records = records;
    this.schemas = schemas;
    this.access = access;
  }

  List<Document> seen(Viewer viewer, Collection<Document> documents) {
    var ids = documents.stream().map(Document::record).filter(Objects::nonNull).distinct().toList();
    var known = new HashMap<RecordId, Record>();
    records.findAll(viewer, ids).forEach(record -> known.put(record.id(), record));
    return documents.stream().filter(document -> sees(viewer, document, known)).toList();
  }

  /**
   * Whether the viewer sees the record.
   *
   * @throws redsigma.security.ReasonWanted when they have yet to say why they look
   */
  boolean mayRead(Viewer viewer, RecordId record) {
    return records.find(viewer, record).isPresent();
  }

  private boolean sees(Viewer viewer, Document document, Map<RecordId, Record> known) {
    if (document.record() == null) {
      return document.addedBy().equals(viewer.id()) || viewer.isSystem();
    }
    var record = known.get(document.record());
    return record != null
        && schemas
            .current()
            .findType(record.type())
            .flatMap(type -> type.field(document.field().replaceFirst("\\..*", "")))
            .filter(field -> access.sees(viewer, field))
            .isPresent();
  }
}
