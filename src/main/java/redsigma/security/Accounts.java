package redsigma.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in with a password kept here. */
@Component
public class Accounts {

  private final AccountStore store;
  private final PasswordEncoder passwords;
  private final Clock clock;

  Accounts(AccountStore store, PasswordEncoder passwords, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Whom a username names, in any case of letters. */
  public Optional<Account> byUsername(String username) {
    return store.find(username, clock.instant());
  }

  /** Whom an account of a force stands for now; nobody once it is shut. */
  public Optional<Viewer> active(UUID id, String force) {
    return store.find(id, force, clock.instant()).filter(Account::active).map(Account::viewer);
  }

  public List<Account> all() {
    return store.all(clock.instant());
  }

  /** How the officers of some usernames are called; one that nobody has is not among them. */
  public Map<String, String> names(Set<String> usernames) {
    return store.names(usernames);
  }

  /** Makes an account, or gives an existing one these facts and this password. */
  @Transactional
  public void add(NewAccount account) {
    store.put(
        UUID.nameUUIDFromBytes(account.username().getBytes(UTF_8)),
        account,
        passwords.encode(account.password()),
        clock.instant());
  }
}
