package redsigma.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record as it stood at one version. */
public record Revision(
    RecordId record,
    int version,
    Values data,
    String state,
    Instant changedAt,
    String changedBy,
    @Nullable String reason) {

  Revision withData(Values data) {
    return new Revision(record, version, data, state, changedAt, changedBy, reason);
  }
}
