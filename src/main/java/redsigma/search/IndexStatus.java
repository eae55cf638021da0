package redsigma.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands, for those who look after it.
 *
 * @param documents how many records can be found
 * @param pending how many saves are on their way into it
 * @param lastCheckpoint when it was last made to survive a fall; null when not since the start
 */
public record IndexStatus(
    State state, long documents, int pending, @Nullable Instant lastCheckpoint) {

  /** Whether all that was saved can be found, but for what is pending. */
  public enum State {
    CURRENT,
    /** What was saved before a fall is being indexed again. */
    CATCHING_UP,
    /** All records are being indexed again; not all can be found yet. */
    REBUILDING
  }
}
