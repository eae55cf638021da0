package redsigma.schema;

import java.time.Instant;

/** A version of the packages that came into force: when, by whom, and by what deed. */
public record PackageLoad(Instant at, String version, String by, String deed) {}
