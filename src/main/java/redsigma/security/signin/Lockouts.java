package redsigma.security.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after some failures an account, or an address, has to wait, and each further
 * failure doubles the wait. Names of no account are counted just the same.
 */
@Component
public class Lockouts {

  private final LockoutStore store;
  private final SignInSettings settings;
  private final SignInKey key;
  private final Clock clock;

  Lockouts(LockoutStore store, SignInSettings settings, SignInKey key, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.key = key;
    this.clock = clock;
  }

  /**
   * Tries a secret of an account. It is always tried, so that nothing in the time taken tells
   * whether there is a wait; within one, even the right secret is refused.
   */
  Attempt attempt(String username, String origin, BooleanSupplier right) {
    var now = clock.instant();
    var wait = settings.lockout();
    var byOrigin = store.charge(from(origin), wait.failuresPerOrigin(), wait, now);
    var byAccount = byOrigin.flatMap(ok -> store.charge(of(username), wait.failures(), wait, now));
    boolean matches = right.getAsBoolean();
    if (matches && byAccount.isPresent()) {
      store.clear(of(username));
      store.refund(from(origin));
      return new Attempt(true, false, Optional.empty());
    }
    return new Attempt(
        false, byAccount.isEmpty(), byAccount.flatMap(LockoutStore.Count::waitsUntil));
  }

  /** Until when an account has to wait, if it has to. */
  public Optional<Instant> waitsUntil(String username) {
    return store.waitsUntil(of(username), clock.instant());
  }

  /** Ends an account's wait; answers whether there was anything to forget. */
  public boolean forget(String username) {
    return store.clear(of(username));
  }

  private String of(String username) {
    return "account " + key.mark(username.strip().toLowerCase(Locale.ROOT));
  }

  private static String from(String origin) {
    return "origin " + origin;
  }

  /**
   * How an attempt went.
   *
   * @param refusedUnseen whether a wait refused it, whatever the secret was
   * @param waitBegins until when the wait lasts that this failure has brought
   */
  record Attempt(boolean right, boolean refusedUnseen, Optional<Instant> waitBegins) {}
}
