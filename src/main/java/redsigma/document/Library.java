package redsigma.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.record.RecordId;
import redsigma.security.Viewer;

/** Documents: their rows in PostgreSQL, their bytes in the vault. */
@Component
class Library implements Documents {

  /** Pictures no larger stand in rows, which ask nobody why they look. */
  private static final int ROW = 96;

  private final Vault vault;
  private final Sight sight;
  private final Thumbnails thumbnails;
  private final Arrivals arrivals;
  private final Audit audit;

  Library(Vault vault, Sight sight, Thumbnails thumbnails, Arrivals arrivals, Audit audit) {
    this.vault = vault;
    this.sight = sight;
    this.thumbnails = thumbnails;
    this.arrivals = arrivals;
    this.audit = audit;
  }

  /** Not one transaction: a slow line holds no connection to the database. */
  @Override
  public Added add(Viewer viewer, Upload upload) {
    return arrivals.add(viewer, upload);
  }

  @Override
  public Optional<Document> find(Viewer viewer, UUID id) {
    return sight.read(viewer, id);
  }

  @Override
  public List<Document> findAll(Viewer viewer, Collection<UUID> ids) {
    var found = new HashMap<UUID, Document>();
    sight.rows(viewer, new HashSet<>(ids)).forEach(document -> found.put(document.id(), document));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public List<Document> of(Viewer viewer, RecordId record) {
    return sight.of(viewer, record);
  }

  @Override
  @Transactional
  public Optional<Opened> open(Viewer viewer, UUID id) {
    var found = find(viewer, id);
    found.ifPresent(document -> audit.note(viewer, opened(document)));
    return found.map(
        document ->
            new Opened(document, document.mediaType(), () -> vault.open(document.sha256())));
  }

  private static AuditEntry opened(Document document) {
    var record = document.record();
    return new AuditEntry(
        AuditEntry.Kind.CONSULTATION,
        "open-document",
        record == null ? null : record.value(),
        Keeping.facts(document));
  }

  @Override
  public Optional<Opened> thumbnail(Viewer viewer, UUID id, int side) {
    return (side <= ROW ? findAll(viewer, List.of(id)).stream().findFirst() : find(viewer, id))
        .filter(Document::isImage)
        .map(
            document -> {
              try {
                return thumbnails.of(document, side);
              } catch (IOException unreadable) {
                throw new UncheckedIOException("No small picture of " + id, unreadable);
              }
            });
  }
}
