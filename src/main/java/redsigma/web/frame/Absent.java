package redsigma.web.frame;

/** Thrown by a handler for what is not there, or must look so: both give the same 404 page. */
public final class Absent extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Absent() {
    super("absent", null, false, false);
  }
}
