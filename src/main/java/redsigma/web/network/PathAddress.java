package redsigma.web.network;

import org.jspecify.annotations.Nullable;
import redsigma.record.RecordId;

/** A question for paths, as its address says it. */
public record PathAddress(
    RecordId from,
    @Nullable RecordId to,
    boolean forward,
    boolean withdrawn,
    boolean through,
    boolean more) {

  public String page() {
    return "/records/%s/paths".formatted(from);
  }

  public PathAddress withMore() {
    return new PathAddress(from, to, forward, withdrawn, through, true);
  }

  /** The same question with or without what connects everything. */
  public PathAddress through(boolean through) {
    return new PathAddress(from, to, forward, withdrawn, through, false);
  }

  /** The same question asked from the other end. */
  public PathAddress back() {
    return to == null ? this : new PathAddress(to, from, forward, withdrawn, through, more);
  }

  public String href() {
    return page()
        + (to == null ? "?" : "?to=" + to)
        + (forward ? "&forward=true" : "")
        + (withdrawn ? "&withdrawn=true" : "")
        + (through ? "&through=true" : "")
        + (more ? "&more=true" : "");
  }
}
