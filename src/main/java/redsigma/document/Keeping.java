package redsigma.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.document.Documents.Upload;
import redsigma.document.Reception.Received;
import redsigma.record.RecordId;
import redsigma.security.Viewer;

/** Writes a received file down: its bytes, its row and the journal, all or none. */
@Component
class Keeping {

  private final DocumentStore store;
  private final Vault vault;
  private final Audit audit;
  private final Clock clock;

  Keeping(DocumentStore store, Vault vault, Audit audit, Clock clock) {
    this.store = store;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Document keep(Viewer viewer, Upload upload, Received received) {
    var document =
        new Document(
            RecordId.next(clock).value(),
            null,
            upload.field(),
            received.name(),
            received.mediaType(),
            received.size(),
            received.sha256(),
            viewer.id(),
            viewer.username(),
            clock.instant());
    store.lock(document.sha256());
    try (var bytes = Files.newInputStream(received.file())) {
      vault.put(document.sha256(), bytes);
    } catch (IOException full) {
      throw new UncheckedIOException("The file cannot be stored", full);
    }
    store.insert(document);
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.COLLECTION, "upload", null, facts(document)));
    return document;
  }

  /** What the journal says of a document. */
  static Map<String, String> facts(Document document) {
    return Map.of(
        "document", document.id().toString(),
        "name", document.name(),
        "size", Long.toString(document.size()),
        "sha256", document.sha256());
  }
}
