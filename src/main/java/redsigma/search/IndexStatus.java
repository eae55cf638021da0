package redsigma.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands, for those who look after it.
 *
 * @param documents how many records can be found; null when it cannot be reached
 * @param pending how many saves are on their way into it
 * @param lastCheckpoint when it was last made to survive a fall; null when not since the start
 * @param rebuilding the rebuild that is under way; null when there is none
 * @param compared its last comparison with the records; null when there was none
 */
public record IndexStatus(
    State state,
    @Nullable Long documents,
    int pending,
    @Nullable Instant lastCheckpoint,
    @Nullable Rebuilding rebuilding,
    @Nullable Compared compared) {

  /** Whether all that was saved can be found, but for what is pending. */
  public enum State {
    CURRENT,
    /** What was saved before a fall is being indexed again. */
    CATCHING_UP,
    /** All records are being indexed again; all can be found meanwhile. */
    REBUILDING,
    /** All records are being indexed from nothing; not all can be found yet. */
    BUILDING,
    /** It cannot be reached or written; it catches up by itself once it can. */
    AWAY
  }

  /** How far a rebuild is. */
  public record Rebuilding(long done, long total, Duration spent) {

    /**
     * How long it will take yet at the speed so far; empty while there is too little to tell by.
     */
    public Optional<Duration> left() {
      return done == 0 || spent.isZero()
          ? Optional.empty()
          : Optional.of(spent.multipliedBy(Math.max(0, total - done)).dividedBy(done));
    }
  }

  /**
   * A comparison, by type.
   *
   * @param at null while it is under way
   */
  public record Compared(@Nullable Instant at, List<Drift> drifts) {
    public Compared {
      drifts = List.copyOf(drifts);
    }
  }
}
