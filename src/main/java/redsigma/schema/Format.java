package redsigma.schema;

import java.util.Optional;

/** What a text is meant to be. A format warns of what looks wrong, and never blocks. */
public enum Format {
  EMAIL;

  /** The text as it is compared and searched: {@code ab12 cde} and {@code AB12CDE} are one. */
  public String normalise(String text) {
    return text.strip();
  }

  /** The text as it is shown: {@code AB12 CDE}. */
  public String display(String text) {
    return text;
  }

  /** What looks wrong, in words for an officer; empty when it looks right. */
  public Optional<String> warning(String text) {
    return Optional.empty();
  }
}
