package redsigma.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing done, as the journal keeps it.
 *
 * @param kind which of the s62 kinds it is
 * @param action the deed in a word: {@code open}, {@code search}, {@code save}, {@code sign-in}
 * @param record the record it concerns, if one
 * @param others further records it concerns: the rows a search showed, a link's other end
 * @param detail the facts worth keeping: words searched, fields changed; never a field's value
 */
public record AuditEntry(
    Kind kind,
    String action,
    @Nullable UUID record,
    List<UUID> others,
    Map<String, String> detail) {

  public AuditEntry {
    others = List.copyOf(others);
    detail = Map.copyOf(detail);
  }

  public AuditEntry(Kind kind, String action, @Nullable UUID record, Map<String, String> detail) {
    this(kind, action, record, List.of(), detail);
  }

  /** The same with one more fact. */
  AuditEntry with(String fact, String value) {
    var more = new HashMap<>(detail);
    more.put(fact, value);
    return new AuditEntry(kind, action, record, others, more);
  }

  /** DPA 2018 s62(1), and the security events a force keeps beside them. */
  public enum Kind {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE,
    SECURITY
  }
}
