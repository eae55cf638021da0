package redsigma.search;

/** The index cannot be reached or written just now. Records are safe; it will catch up. */
public final class IndexAway extends RuntimeException {

  IndexAway(String message, Throwable cause) {
    super(message, cause);
  }
}
