package redsigma.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/** Whatever a form holds is read or pointed at, and what was read reads the same again. */
public final class FormFuzz {

  private FormFuzz() {}

  private static final Instant NOW = Instant.parse("2026-11-23T12:41:30Z");

  /** A line is an input: its name, an equals sign, its text. */
  public static void fuzzerTestOneInput(byte[] input) {
    var entries = Entries.NONE;
    for (var line : new String(input, UTF_8).split("\n", 200)) {
      var parts = line.split("=", 2);
      entries = entries.with("f." + parts[0], parts.length == 2 ? parts[1] : "");
    }
    var reading = FormReader.read(Samples.SCHEMA, Samples.THING, entries, NOW);
    if (reading.unread().isEmpty()) {
      var written = FieldWriter.write(Samples.THING, reading.values());
      var again = FormReader.read(Samples.SCHEMA, Samples.THING, written, NOW);
      if (!again.unread().isEmpty() || !again.values().equals(reading.values())) {
        throw new IllegalStateException(reading.values() + " became " + again);
      }
    }
  }
}
