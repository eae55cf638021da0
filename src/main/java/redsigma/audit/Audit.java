package redsigma.audit;

import java.util.List;
import redsigma.security.Viewer;

/** Writes the journal, in the transaction of what it tells of. */
public interface Audit {

  void note(Viewer viewer, AuditEntry entry);

  void noteAll(Viewer viewer, List<AuditEntry> entries);
}
