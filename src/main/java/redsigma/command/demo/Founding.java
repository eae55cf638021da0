package redsigma.command.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.Posts;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Viewer;

/** Gives demo officers roles for a time, and puts a few demo records under restriction lists. */
@Component
class Founding {

  private final Accounts accounts;
  private final Posts posts;
  private final Restrictions restrictions;
  private final Records records;
  private final Clock clock;

  Founding(
      Accounts accounts, Posts posts, Restrictions restrictions, Records records, Clock clock) {
    this.accounts = accounts;
    this.posts = posts;
    this.restrictions = restrictions;
    this.records = records;
    this.clock = clock;
  }

  void post(Viewer system, Establishment.Acting acting) {
    var account = account(acting.username());
    if (account.isPresent() && posts.of(system, account.get()).isEmpty()) {
      var now = clock.instant();
      posts.give(
          system,
          account.get(),
          new Viewer.Post(acting.role(), acting.unit()),
          new Posts.Span(now, now.plus(Duration.ofDays(acting.days()))),
          acting.reason());
    }
  }

  /** Makes a list that is not there yet, and puts under it what was saved under its keys. */
  void restrict(Viewer system, Establishment.Closed closed, Map<String, RecordId> saved) {
    var owner = account(closed.owner());
    var isThere =
        restrictions.all(system).stream().anyMatch(each -> each.title().equals(closed.title()));
    if (owner.isEmpty() || isThere) {
      return;
    }
    int list = restrictions.make(system, list(system, closed, owner.get()));
    for (var id : closed.records().stream().map(saved::get).toList()) {
      Optional.ofNullable(id)
          .flatMap(known -> records.find(system, known))
          .ifPresent(
              record ->
                  records.save(
                      system,
                      Change.of(record, record.data())
                          .withCustody(Custody.SAME.withRestriction(list))));
    }
  }

  private Restriction list(Viewer system, Establishment.Closed closed, UUID owner) {
    return new Restriction(
        0,
        system.force(),
        Restriction.Kind.valueOf(closed.kind().toUpperCase(Locale.ROOT)),
        closed.title(),
        closed.reason(),
        closed.contact(),
        owner,
        accounts(closed.readers()),
        null,
        null);
  }

  Set<UUID> accounts(List<String> usernames) {
    return usernames.stream()
        .map(this::account)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Optional<UUID> account(String username) {
    return accounts.byUsername(username).map(Account::viewer).map(Viewer::id);
  }
}
