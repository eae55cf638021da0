package redsigma.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Reads the documents that a viewer sees: those of records and fields that they see. */
@Component("documentSight")
class Sight {

  private final DocumentStore store;
  private final Records records;
  private final Schemas schemas;
  private final Access access;

  Sight(DocumentStore store, Records records, Schemas schemas, Access access) {
    this.store = store;
    this.records = records;
    this.schemas = schemas;
    this.access = access;
  }

  /** For rows: no reason is asked. */
  @Transactional(readOnly = true)
  List<Document> rows(Viewer viewer, Collection<UUID> ids) {
    access.enter(viewer);
    return ids.isEmpty() ? List.of() : seen(viewer, store.find(ids));
  }

  /**
   * One for its content.
   *
   * @throws redsigma.security.ReasonWanted when the viewer has yet to say why they look at its
   *     record
   */
  @Transactional(readOnly = true)
  Optional<Document> read(Viewer viewer, UUID id) {
    return rows(viewer, List.of(id)).stream()
        .filter(document -> document.record() == null || isOpen(viewer, document.record()))
        .findFirst();
  }

  /**
   * Those of a record.
   *
   * @throws redsigma.security.ReasonWanted as {@link #read}
   */
  @Transactional(readOnly = true)
  List<Document> of(Viewer viewer, RecordId record) {
    if (!isOpen(viewer, record)) {
      return List.of();
    }
    access.enter(viewer);
    return seen(viewer, store.of(record));
  }

  private boolean isOpen(Viewer viewer, RecordId record) {
    return records.find(viewer, record).isPresent();
  }

  private List<Document> seen(Viewer viewer, Collection<Document> documents) {
    var ids = documents.stream().map(Document::record).filter(Objects::nonNull).distinct().toList();
    var known = new HashMap<RecordId, Record>();
    records.findAll(viewer, ids).forEach(record -> known.put(record.id(), record));
    return documents.stream().filter(document -> sees(viewer, document, known)).toList();
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
