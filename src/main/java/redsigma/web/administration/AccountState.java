package redsigma.web.administration;

import org.jspecify.annotations.Nullable;

/**
 * How an account's sign-in stands.
 *
 * @param password whether a password is kept here
 * @param waits whether it has to wait after failures
 * @param factor whether codes are asked for
 * @param sessions how many sessions live
 * @param once the password that was just made and serves once, or null
 */
public record AccountState(
    String username,
    String name,
    boolean active,
    boolean password,
    boolean waits,
    boolean factor,
    int sessions,
    @Nullable String once) {}
