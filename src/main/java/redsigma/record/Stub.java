package redsigma.record;

/** All that others learn of a restricted record: that it exists, and whom to ask. */
public record Stub(RecordId id, String reference, String contact) {}
