package redsigma.record;

/** A link with the record at its other end; {@code reversed} when the asking record is far. */
public record LinkedRecord(Link link, boolean reversed, Record other) {}
