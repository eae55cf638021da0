package redsigma.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts for programs, and knows those of a force. */
@Component
public class Programs {

  private static final int PASSWORD_BYTES = 32;

  private final ProgramStore store;
  private final Accounts accounts;
  private final Access access;
  private final Clock clock;

  Programs(ProgramStore store, Accounts accounts, Access access, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.access = access;
    this.clock = clock;
  }

  /** Those of the administrator's force, by name. */
  @Transactional(readOnly = true)
  public List<Program> all(Viewer administrator) {
    need(administrator);
    return store.of(administrator.force());
  }

  @Transactional(readOnly = true)
  public Optional<Program> find(Viewer administrator, String username) {
    return all(administrator).stream()
        .filter(program -> program.username().equals(username))
        .findFirst();
  }

  /** Whether a program may be called so: a new name of small letters, digits and hyphens. */
  public boolean isNewName(String username) {
    return username.matches("[a-z][a-z0-9-]{2,40}") && accounts.byUsername(username).isEmpty();
  }

  /**
   * Makes an account for a program: with roles like a person's, and no password anyone knows.
   *
   * @param owner username of the person who answers for it
   */
  @Transactional
  public void add(
      Viewer administrator, String username, String unit, Set<String> roles, String owner) {
    need(administrator);
    var named = username.strip().toLowerCase(Locale.ROOT);
    if (!isNewName(named)) {
      throw new IllegalArgumentException("A program has a new name of letters, digits and hyphens");
    }
    accounts.add(new NewAccount(named, named, administrator.force(), unit, roles, random()));
    var made = accounts.byUsername(named).orElseThrow().viewer();
    store.add(made.id(), owner, administrator.username(), clock.instant());
  }

  private void need(Viewer viewer) {
    if (!access.may(viewer, Permission.ADMINISTER)) {
      throw new NotPermitted(viewer, Permission.ADMINISTER);
    }
  }

  private static String random() {
    var bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
