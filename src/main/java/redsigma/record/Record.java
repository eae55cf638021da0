package redsigma.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.security.Marking;

/**
 * A record as it stands: what it is, whose it is, and what is known.
 *
 * @param handling who may be told what, and how it is to be kept (GSC handling instructions)
 * @param accessClass the class by which it is judged who may see it
 */
public record Record(
    RecordId id,
    String type,
    String force,
    String unit,
    UUID owner,
    String reference,
    String state,
    Marking marking,
    @Nullable String handling,
    int accessClass,
    String title,
    @Nullable Instant happenedAt,
    Values data,
    int version,
    @Nullable Source source,
    Instant createdAt,
    String createdBy,
    Instant changedAt,
    String changedBy) {

  Record withData(Values data) {
    return new Record(
        id,
        type,
        force,
        unit,
        owner,
        reference,
        state,
        marking,
        handling,
        accessClass,
        title,
        happenedAt,
        data,
        version,
        source,
        createdAt,
        createdBy,
        changedAt,
        changedBy);
  }

  /** The same in another state, another's, and judged by another class. */
  Record kept(String state, UUID owner, int accessClass) {
    return new Record(
        id,
        type,
        force,
        unit,
        owner,
        reference,
        state,
        marking,
        handling,
        accessClass,
        title,
        happenedAt,
        data,
        version,
        source,
        createdAt,
        createdBy,
        changedAt,
        changedBy);
  }
}
