package redsigma.security;

import java.util.Arrays;
import java.util.Optional;

/** How far a grant reaches from the one who holds it. */
enum Depth {
  OWN("own"),
  UNIT("unit"),
  BELOW("unit-and-below"),
  FORCE("force");

  private final String word;

  Depth(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<Depth> of(String word) {
    return Arrays.stream(values()).filter(depth -> depth.word.equals(word)).findFirst();
  }
}
