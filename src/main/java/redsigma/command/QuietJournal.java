package redsigma.command;

import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Viewer;

/**
 * Stands before the journal in the process of a bench, to see what saves cost without it. Only the
 * command line puts it there: no setting does, and a server that opens its doors never has one.
 */
public final class QuietJournal implements BeanPostProcessor {

  private volatile boolean quiet;

  QuietJournal() {}

  /** Does some work of which the journal says nothing. */
  public void during(Runnable work) {
    quiet = true;
    try {
      work.run();
    } finally {
      quiet = false;
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof Audit audit ? new Hushed(audit) : bean;
  }

  private final class Hushed implements Audit {

    private final Audit journal;

    Hushed(Audit journal) {
      this.journal = journal;
    }

    @Override
    public void note(Viewer viewer, AuditEntry entry) {
      if (!quiet) {
        journal.note(viewer, entry);
      }
    }

    @Override
    public void noteAll(Viewer viewer, List<AuditEntry> entries) {
      if (!quiet) {
        journal.noteAll(viewer, entries);
      }
    }
  }
}
