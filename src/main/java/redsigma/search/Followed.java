package redsigma.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import redsigma.record.Record;
import redsigma.record.RecordId;

/**
 * What the documents around a record were last told of it, so that an edit which changes none of
 * that rewrites none of them. Only the indexer's thread asks.
 */
final class Followed {

  private static final int REMEMBERED = 5_000;

  private final Map<RecordId, Told> told =
      new LinkedHashMap<>(1_024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RecordId, Told> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Map<RecordId, Told> written = new HashMap<>();

  private record Told(int version, int accessClass, UUID owner, Face face) {

    /** A version between the two may have been read by a neighbour meanwhile. */
    boolean isAllOf(Told later) {
      return (later.version == version || later.version == version + 1)
          && later.accessClass == accessClass
          && later.owner.equals(owner)
          && later.face.equals(face);
    }
  }

  /** Whether the documents around a record are behind, now that it is written like this. */
  boolean isBehind(Record record, Face face) {
    var now = new Told(record.version(), record.accessClass(), record.owner(), face);
    var before = told.get(record.id());
    written.put(record.id(), now);
    return record.version() > 1 && (before == null || !before.isAllOf(now));
  }

  /** The documents around all that was written are written too, or wait to be. */
  void followed() {
    told.putAll(written);
    written.clear();
  }

  /** What was written around a record may be lost. */
  void forget() {
    told.clear();
    written.clear();
  }
}
