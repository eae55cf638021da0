package redsigma.security;

import org.jspecify.annotations.Nullable;

/**
 * Who may sign in.
 *
 * @param passwordHash the Argon2id hash, or null when another system keeps the password
 */
public record Account(Viewer viewer, @Nullable String passwordHash, boolean active) {}
