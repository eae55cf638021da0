package redsigma.web.frame;

import redsigma.record.Deleted;

/** Thrown by a handler for a deleted record, to those alone who may bring it back. */
public final class Gone extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Deleted deleted;

  public Gone(Deleted deleted) {
    super("deleted", null, false, false);
    this.deleted = deleted;
  }

  public Deleted deleted() {
    return deleted;
  }
}
