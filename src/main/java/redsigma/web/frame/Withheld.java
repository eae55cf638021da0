package redsigma.web.frame;

import redsigma.record.Stub;

/** Thrown by a handler for a restricted record of which the viewer may know that it exists. */
public final class Withheld extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Stub stub;
  private final boolean breaksGlass;

  public Withheld(Stub stub, boolean breaksGlass) {
    super("withheld", null, false, false);
    this.stub = stub;
    this.breaksGlass = breaksGlass;
  }

  public Stub stub() {
    return stub;
  }

  /** Whether the viewer may open it in an emergency. */
  public boolean breaksGlass() {
    return breaksGlass;
  }
}
