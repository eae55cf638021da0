package redsigma.web.network;

import org.jspecify.annotations.Nullable;
import redsigma.record.RecordId;

/** A question for paths, as its address says it. */
public record PathAddress(
    RecordId from, @Nullable RecordId to, boolean forward, boolean withdrawn, boolean more) {

  public String page() {
    return "/records/%s/paths".formatted(from);
  }

  public PathAddress withMore() {
    return new PathAddress(from, to, forward, withdrawn, true);
  }

  /** The same question asked from the other end. */
  public PathAddress back() {
    return to == null ? this : new PathAddress(to, from, forward, withdrawn, more);
  }

  public String href() {
    return page()
        + (to == null ? "?" : "?to=" + to)
        + (forward ? "&forward=true" : "")
        + (withdrawn ? "&withdrawn=true" : "")
        + (more ? "&more=true" : "");
  }
}
