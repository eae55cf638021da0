package redsigma.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Carries who asks from the door they came in by to the handler that answers them. */
public final class Asking {

  private static final String KEY = Asking.class.getName();

  private Asking() {}

  public static void by(HttpServletRequest request, Viewer viewer) {
    request.setAttribute(KEY, viewer);
  }

  /** Who asks, once a door has said so. */
  public static Optional<Viewer> of(HttpServletRequest request) {
    return Optional.ofNullable((Viewer) request.getAttribute(KEY));
  }
}
