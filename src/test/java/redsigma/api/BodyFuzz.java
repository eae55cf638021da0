package redsigma.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import redsigma.intake.SmallSchema;

/** Any body is a change, or a problem that says where. */
public final class BodyFuzz {

  private BodyFuzz() {}

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final ChangeReading READING = new ChangeReading(new LinkReading(NOON), NOON);

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      var json = Json.read(input, ChangeReading.MEMBERS);
      var type = SmallSchema.schema().type("person");
      var change = READING.create(type, json, json.tree("data").orElse(Map.of()));
      change.data().json();
    } catch (Problem told) {
      if (told.getMessage() == null) {
        throw new IllegalStateException("A problem without a word", told);
      }
    }
  }
}
