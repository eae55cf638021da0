package redsigma.command;

/** A start that cannot go on, in words for the person at the terminal. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }
}
