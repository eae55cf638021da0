package redsigma.record;

import java.time.Instant;

/** A record that is deleted, as those who may bring it back are told of it. */
public record Deleted(
    RecordId id,
    String type,
    String reference,
    String title,
    String by,
    Instant at,
    String reason) {}
