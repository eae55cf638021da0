package redsigma.security;

/** Thrown when a viewer asks for what no role of theirs allows. */
public class NotPermitted extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NotPermitted(Viewer viewer, Permission permission) {
    super("%s may not %s".formatted(viewer.username(), permission));
  }
}
