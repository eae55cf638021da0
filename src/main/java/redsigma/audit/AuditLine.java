package redsigma.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the journal: what was done, and by whom, when, from where and why. */
public record AuditLine(
    long id,
    Instant at,
    String officer,
    @Nullable String origin,
    @Nullable String purpose,
    AuditEntry entry) {

  public Sought.Place place() {
    return new Sought.Place(at, id);
  }

  public @Nullable UUID record() {
    return entry.record();
  }

  public List<UUID> others() {
    return entry.others();
  }

  public Map<String, String> detail() {
    return entry.detail();
  }
}
