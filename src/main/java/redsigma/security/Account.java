package redsigma.security;

/** A local account: who signs in, and the Argon2id hash of the password. */
public record Account(Viewer viewer, String passwordHash, boolean active) {}
