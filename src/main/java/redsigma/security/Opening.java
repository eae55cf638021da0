package redsigma.security;

import java.time.Instant;
import java.util.UUID;

/** A record that an account sees until a moment, whatever its class. */
record Opening(UUID account, UUID record, Instant until) {}
