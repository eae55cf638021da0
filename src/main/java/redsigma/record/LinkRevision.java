package redsigma.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link as it stood at one version.
 *
 * @param provenance the record that proved it then; null also when the viewer may not see that one
 * @param ended whether this version withdrew it
 */
public record LinkRevision(
    RecordId link,
    int version,
    @Nullable String role,
    @Nullable String validFrom,
    @Nullable String validUntil,
    Certainty certainty,
    @Nullable RecordId provenance,
    @Nullable String grading,
    boolean ended,
    Instant changedAt,
    String changedBy) {

  LinkRevision withoutProvenance() {
    return new LinkRevision(
        link,
        version,
        role,
        validFrom,
        validUntil,
        certainty,
        null,
        grading,
        ended,
        changedAt,
        changedBy);
  }
}
