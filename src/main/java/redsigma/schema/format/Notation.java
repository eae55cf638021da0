package redsigma.schema.format;

import java.util.Optional;

/**
 * A way of writing a mark. None of its methods ever throws: people give false details, and what is
 * known of a mark is often only a part.
 */
public interface Notation {

  /** The form that is compared and searched; what cannot be understood is only tidied. */
  String normalise(String text);

  /** The form that is shown; what cannot be understood stands as it was written. */
  default String display(String text) {
    return warning(text).isEmpty() ? normalise(text) : text.strip();
  }

  /** What looks wrong, in words for an officer; empty when it looks right or says nothing. */
  Optional<String> warning(String text);
}
