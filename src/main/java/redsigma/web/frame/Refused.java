package redsigma.web.frame;

/** Thrown when the viewer's roles do not allow what was asked: the 403 page. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Refused(String what) {
    super(what, null, false, false);
  }
}
