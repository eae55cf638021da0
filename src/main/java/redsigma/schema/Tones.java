package redsigma.schema;

import java.util.Optional;

/** Reads the tone of a code or a role, which cannot be taken from another. */
final class Tones {

  private Tones() {}

  static Optional<Field.Tone> read(Part part) {
    var tone = part.find("tone").flatMap(value -> value.choice(Field.Tone.class));
    if (tone.isPresent() && tone.get() == Field.Tone.AS_CODED) {
      part.problem(
          "tone",
          "'tone' cannot be 'as-coded' here.",
          "Write danger, caution, good or plain: this is where the tone is given.");
    }
    return tone;
  }
}
