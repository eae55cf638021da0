package redsigma.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import redsigma.record.Drafts;
import redsigma.security.Viewer;

/** Removes, a day later, uploads that no record and no draft has come to name. */
@Component
class Clearance {

  private static final Logger LOG = LoggerFactory.getLogger(Clearance.class);
  private static final Duration GRACE = Duration.ofDays(1);
  private static final Viewer CLEARING = Viewer.system("00", "removing uploads that nothing names");

  private final Drafts drafts;
  private final Removal removal;
  private final Clock clock;

  Clearance(Drafts drafts, Removal removal, Clock clock) {
    this.drafts = drafts;
    this.removal = removal;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
  void daily() {
    int removed = clear();
    if (removed > 0) {
      LOG.info("Removed {} uploads that nothing names", removed);
    }
  }

  /** How many were removed. */
  int clear() {
    var old = removal.looseSince(CLEARING, clock.instant().minus(GRACE));
    var held =
        drafts.held(
            CLEARING, old.stream().map(one -> one.id().toString()).collect(Collectors.toSet()));
    var unnamed = old.stream().filter(one -> !held.contains(one.id().toString())).toList();
    return remove(unnamed);
  }

  private int remove(List<Document> unnamed) {
    int removed = 0;
    for (var document : unnamed) {
      try {
        removed += removal.remove(CLEARING, document) ? 1 : 0;
      } catch (IOException | UncheckedIOException stuck) {
        LOG.warn("The upload {} cannot be removed yet", document.id(), stuck);
      }
    }
    return removed;
  }
}
