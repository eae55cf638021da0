package redsigma.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roles that people hold for a time, which begin and end by themselves. */
@Component
public class Posts {

  private final PostStore store;
  private final AccountStore accounts;
  private final Clock clock;

  Posts(PostStore store, AccountStore accounts, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Gives an account of the viewer's force a role at a unit, from and until a time.
   *
   * @throws IllegalArgumentException when it ends before it starts, or the account is not theirs
   */
  @Transactional
  public Post give(Viewer viewer, UUID account, Viewer.Post held, Span span, String reason) {
    if (accounts.find(account, viewer.force(), clock.instant()).isEmpty()) {
      throw new IllegalArgumentException("No account " + account);
    }
    var post =
        new Post(
            UUID.randomUUID(),
            account,
            held.role(),
            held.unit(),
            span.from(),
            span.until(),
            reason,
            viewer.username());
    store.add(post, clock.instant());
    return post;
  }

  /** Ends a post now; one that has not begun never does, and one that is over stays as it was. */
  @Transactional
  public void end(Viewer viewer, UUID post) {
    store.end(post, viewer.force(), clock.instant());
  }

  /** The posts of an account of the viewer's force, past ones too, the latest first. */
  @Transactional(readOnly = true)
  public List<Post> of(Viewer viewer, UUID account) {
    return store.of(account, viewer.force());
  }

  /** All posts in a force that are not over. */
  @Transactional(readOnly = true)
  public List<Post> live(Viewer viewer) {
    return store.live(viewer.force(), clock.instant());
  }

  /** From when, and until when unless further notice is to be awaited. */
  public record Span(Instant from, @Nullable Instant until) {}
}
