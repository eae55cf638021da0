package redsigma.security;

import java.time.Instant;
import java.util.UUID;

/** One thing somebody must be told. */
public record Alert(long id, UUID record, String text, Instant at) {}
