package redsigma.security.signin;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Account;
import redsigma.security.Accounts;

/** Joiners, movers and leavers, as another system tells of them. */
@Component
public class Joiners {

  private final JoinerStore store;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Clock clock;

  Joiners(JoinerStore store, Accounts accounts, Sessions sessions, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * The account of whom an identity provider vouches for, made or brought up to date. A username
   * that somebody else has here is no proof: empty then, and when the account is closed. Whom a
   * directory looks after is known by a sign-in, and not changed by it.
   */
  @Transactional
  public Optional<Account> vouchedFor(String issuer, String subject, Joiner joiner) {
    var known = store.linked(issuer, subject);
    if (known.isPresent()) {
      bringUpToDate(known.get(), joiner);
      return accounts.byUsername(known.get()).filter(Account::active);
    }
    var same = accounts.byUsername(joiner.username());
    if (same.isPresent() && same.get().passwordHash() != null) {
      return Optional.empty();
    }
    if (same.isPresent()) {
      bringUpToDate(joiner.username(), joiner);
    } else {
      join(joiner);
    }
    var account = accounts.byUsername(joiner.username()).orElseThrow();
    store.link(issuer, subject, account.viewer().id());
    return Optional.of(account).filter(Account::active);
  }

  private void bringUpToDate(String username, Joiner joiner) {
    if (!store.isProvisioned(username)) {
      store.update(username, joiner);
    }
  }

  /**
   * Makes an account without a password.
   *
   * @throws IllegalStateException when the username is taken
   */
  @Transactional
  public void join(Joiner joiner) {
    if (accounts.byUsername(joiner.username()).isPresent()) {
      throw new IllegalStateException("There is an account '%s'".formatted(joiner.username()));
    }
    store.add(UUID.randomUUID(), joiner, clock.instant());
  }

  @Transactional
  public void move(Joiner joiner) {
    store.update(joiner.username(), joiner);
  }

  /** Closes an account and ends its sessions at once, or opens it again. */
  @Transactional
  public void activate(String username, boolean active) {
    store.activate(username, active);
    if (!active) {
      sessions.endAll(username);
    }
  }

  /** Who somebody is to be here. */
  public record Joiner(String username, String name, String force, String unit, Set<String> roles) {
    public Joiner {
      username = username.strip().toLowerCase(Locale.ROOT);
      roles = Set.copyOf(roles);
    }
  }
}
