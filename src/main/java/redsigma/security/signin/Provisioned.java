package redsigma.security.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Accounts;

/**
 * The accounts of a force that a directory looks after. Those with a password kept here are not
 * among them: a directory that fails must not lock out who can mend it.
 */
@Component
public class Provisioned {

  private final ProvisionedStore store;
  private final Joiners joiners;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Clock clock;

  Provisioned(
      ProvisionedStore store, Joiners joiners, Accounts accounts, Sessions sessions, Clock clock) {
    this.store = store;
    this.joiners = joiners;
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** An account as the directory sees it; the roles are its own, not those of teams and posts. */
  public record Person(
      UUID id,
      @Nullable String externalId,
      Joiners.Joiner joiner,
      boolean active,
      Instant createdAt,
      Instant changedAt) {}

  /** What must be true of those sought; null where anything may be. */
  public record Sought(
      @Nullable UUID id,
      @Nullable String username,
      @Nullable String externalId,
      @Nullable String name,
      @Nullable Boolean active,
      @Nullable String role) {

    public static Sought id(UUID id) {
      return new Sought(id, null, null, null, null, null);
    }

    public static Sought role(String role) {
      return new Sought(null, null, null, null, null, role);
    }
  }

  @Transactional(readOnly = true)
  public int count(String force, Sought sought) {
    return store.count(force, sought);
  }

  /** Those sought, in the order in which they came, after {@code from} of them. */
  @Transactional(readOnly = true)
  public List<Person> page(String force, Sought sought, int from, int most) {
    return store.page(force, sought, from, most);
  }

  /** A person, held against other changes until the transaction ends. */
  @Transactional
  public Optional<Person> hold(String force, UUID id) {
    store.hold(id);
    return store.page(force, Sought.id(id), 0, 1).stream().findFirst();
  }

  /**
   * Makes an account, or takes up again the one that the same person had: empty when the name is or
   * was somebody else's, for a name in the journal means one person for ever.
   */
  @Transactional
  public Optional<Person> join(Joiners.Joiner joiner, @Nullable String externalId, boolean active) {
    var former = store.former(joiner.username());
    if (former.isPresent() && isSame(former.get(), joiner, externalId)) {
      return Optional.of(write(former.get().id(), joiner, externalId, active));
    }
    if (accounts.byUsername(joiner.username()).isPresent()) {
      return Optional.empty();
    }
    joiners.join(joiner);
    var made = accounts.byUsername(joiner.username()).orElseThrow().viewer().id();
    return Optional.of(write(made, joiner, externalId, active));
  }

  /** Gives a person these facts: empty when the name is somebody else's. */
  @Transactional
  public Optional<Person> change(
      Person before, Joiners.Joiner joiner, @Nullable String externalId, boolean active) {
    var renamed = !before.joiner().username().equals(joiner.username());
    if (renamed && accounts.byUsername(joiner.username()).isPresent()) {
      return Optional.empty();
    }
    var after = write(before.id(), joiner, externalId, active);
    if (renamed || !active) {
      sessions.endAll(before.joiner().username());
    }
    return Optional.of(after);
  }

  /** Closes an account for good, as far as the directory sees; what its owner did stays. */
  @Transactional
  public void remove(Person person) {
    joiners.activate(person.joiner().username(), false);
    var now = clock.instant();
    store.know(person.id(), person.externalId(), now, now);
  }

  private Person write(
      UUID id, Joiners.Joiner joiner, @Nullable String externalId, boolean active) {
    store.write(id, joiner, active);
    store.know(id, externalId, null, clock.instant());
    return store.page(joiner.force(), Sought.id(id), 0, 1).getFirst();
  }

  private static boolean isSame(
      ProvisionedStore.Former former, Joiners.Joiner joiner, @Nullable String externalId) {
    return former.force().equals(joiner.force())
        && externalId != null
        && externalId.equals(former.externalId());
  }
}
