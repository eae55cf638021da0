package redsigma.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.record.RecordId;

/**
 * What a batch has taken so far: which record stands for which key, and which row said so first. It
 * changes only when a chunk is stored, so that a chunk that failed leaves no trace.
 */
final class Known {

  /** The row that took a key or a link's identity first. */
  record First(int ordinal, long line, UUID digest) {}

  private final Map<String, RecordId> byKey = new HashMap<>();
  private final Map<String, First> nodes = new HashMap<>();
  private final Map<UUID, First> links = new HashMap<>();

  @Nullable RecordId record(String key) {
    return byKey.get(key);
  }

  @Nullable First node(String key) {
    return nodes.get(key);
  }

  @Nullable First link(UUID identity) {
    return links.get(identity);
  }

  /** Which of some keys no record is known for. */
  Collection<String> missing(Collection<String> keys) {
    var missing = new HashSet<>(keys);
    missing.removeAll(byKey.keySet());
    return missing;
  }

  void found(Map<String, RecordId> records) {
    byKey.putAll(records);
  }

  void stored(BatchFile.Kind kind, List<LedgerLine> lines) {
    lines.forEach(line -> stored(kind, line));
  }

  void stored(BatchFile.Kind kind, LedgerLine line) {
    var target = line.target();
    var digest = line.digest();
    var key = line.key();
    if (target == null || digest == null || key == null) {
      return;
    }
    var first = new First(line.ordinal(), line.line(), digest);
    switch (kind) {
      case NODES -> {
        byKey.put(key, target);
        nodes.putIfAbsent(key, first);
      }
      case RELATIONSHIPS -> links.putIfAbsent(target.value(), first);
    }
  }
}
