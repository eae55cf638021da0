package redsigma.document;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Removes a loose document, and its bytes when no other document has the same. */
@Component
class Removal {

  private final DocumentStore store;
  private final Vault vault;
  private final Thumbnails thumbnails;
  private final Audit audit;
  private final Access access;

  Removal(DocumentStore store, Vault vault, Thumbnails thumbnails, Audit audit, Access access) {
    this.store = store;
    this.vault = vault;
    this.thumbnails = thumbnails;
    this.audit = audit;
    this.access = access;
  }

  /** The loose documents that have lain since before a moment. */
  @Transactional(readOnly = true)
  List<Document> looseSince(Viewer system, Instant before) {
    access.enter(system);
    return store.looseSince(before);
  }

  /** False when it has just been attached. */
  @Transactional(rollbackFor = IOException.class)
  boolean remove(Viewer viewer, Document document) throws IOException {
    access.enter(viewer);
    store.lock(document.sha256());
    if (!store.removeLoose(document.id())) {
      return false;
    }
    audit.note(
        viewer,
        new AuditEntry(AuditEntry.Kind.ERASURE, "remove-upload", null, Keeping.facts(document)));
    if (!store.names(document.sha256())) {
      vault.remove(document.sha256());
      thumbnails.forget(document.sha256());
    }
    return true;
  }
}
