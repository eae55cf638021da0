package redsigma.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.record.ChangeFeed;
import redsigma.record.Feed;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** All that changed, in the order of commit, from any place on. */
@RestController
class Changes {

  private static final long LOOK_MILLIS = 250;

  private final ChangeFeed feed;
  private final ApiSettings settings;
  private final Clock clock;

  Changes(ChangeFeed feed, ApiSettings settings, Clock clock) {
    this.feed = feed;
    this.settings = settings;
    this.clock = clock;
  }

  /** One version of a record or link; {@code ended} when it deleted the one, withdrew the other. */
  record Changed(
      Feed.Subject subject,
      UUID id,
      String type,
      int version,
      boolean ended,
      Instant at,
      String by,
      String cursor) {
    static Changed of(Feed.Entry entry) {
      return new Changed(
          entry.subject(),
          entry.id().value(),
          entry.type(),
          entry.version(),
          entry.ended(),
          entry.at(),
          entry.by(),
          Cursors.of(entry.position()));
    }
  }

  /** {@code next} is where to go on, also when nothing was found; {@code more} says: at once. */
  record Page(List<Changed> items, String next, boolean more) {}

  /** {@code after=now} begins with what is yet to come; nothing at all, with the first change. */
  @Needs(Permission.READ)
  @GetMapping("/api/v1/changes")
  Page after(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(defaultValue = "0") long wait)
      throws InterruptedException {
    var from = "now".equals(after) ? feed.now() : Cursors.position(after);
    var longest = settings.longestWait().toSeconds();
    var until = clock.instant().plus(Duration.ofSeconds(Math.clamp(wait, 0, longest)));
    var found = feed.read(viewer, from, limit);
    while (found.entries().isEmpty() && (found.more() || clock.instant().isBefore(until))) {
      if (!found.more()) {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      }
      found = feed.read(viewer, found.next(), limit);
    }
    return new Page(
        found.entries().stream().map(Changed::of).toList(), Cursors.of(found.next()), found.more());
  }
}
