package redsigma.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import redsigma.record.RecordId;

/**
 * Goes through all records and looks whether the index holds each in its version, and then, if the
 * counts still differ, through the index for documents without a record. What is found is mended.
 */
final class Comparison implements Backlog {

  private final ReadingStore records;
  private final RecordIndex index;
  private final Transcriber transcriber;
  private final Predicate<ReadingStore.Kept> unsettled;
  private final Map<String, long[]> found = new TreeMap<>();
  private final Map<String, Long> indexed;
  private RecordId last = new RecordId(new UUID(0, 0));
  private boolean allRead;
  private RecordIndex.@Nullable Walk walk;

  private static final int STORED = 0;
  private static final int MISSING = 1;
  private static final int STALE = 2;
  private static final int ORPHANED = 3;

  /** Unsettled is what is on its way into the index at this moment. */
  Comparison(
      ReadingStore records,
      RecordIndex index,
      Transcriber transcriber,
      Predicate<ReadingStore.Kept> unsettled) {
    this.records = records;
    this.index = index;
    this.transcriber = transcriber;
    this.unsettled = unsettled;
    index.refresh();
    this.indexed = index.countTypes();
  }

  @Override
  public boolean step() {
    if (!allRead) {
      allRead = !compareNext();
      return !allRead || isTooMuch();
    }
    var walking = walk == null ? index.walk() : walk;
    walk = walking;
    var ids = walking.next();
    if (!ids.isEmpty()) {
      removeOrphans(ids);
      return true;
    }
    walking.close();
    return false;
  }

  private boolean compareNext() {
    var kept = records.keptAfter(last, PIECE);
    if (kept.isEmpty()) {
      return false;
    }
    last = kept.getLast().id();
    var known = kept.stream().filter(record -> transcriber.knows(record.type())).toList();
    var held = index.held(known.stream().map(record -> record.id().toString()).toList());
    var drifted = new ArrayList<RecordId>();
    for (var record : known) {
      count(record.type(), STORED);
      var document = Optional.ofNullable(held.get(record.id().toString()));
      if (document.filter(record::isHeldAs).isEmpty() && !unsettled.test(record)) {
        count(record.type(), document.isEmpty() ? MISSING : STALE);
        drifted.add(record.id());
      }
    }
    if (!drifted.isEmpty()) {
      transcriber.write(drifted);
    }
    return true;
  }

  private boolean isTooMuch() {
    index.refresh();
    return index.count() > found.values().stream().mapToLong(counts -> counts[STORED]).sum();
  }

  private void removeOrphans(List<String> ids) {
    var orphans = new ArrayList<>(ids);
    orphans.removeAll(records.existing(ids));
    if (!orphans.isEmpty()) {
      index.held(orphans).values().forEach(document -> count(document.type(), ORPHANED));
      transcriber.write(orphans.stream().map(RecordId::of).toList());
    }
  }

  private void count(String type, int what) {
    found.computeIfAbsent(type, none -> new long[4])[what]++;
  }

  /** By type; complete once there is no step left. */
  List<Drift> drifts() {
    var types = new HashMap<>(found);
    indexed.keySet().forEach(type -> types.putIfAbsent(type, new long[4]));
    return types.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new Drift(
                    entry.getKey(),
                    entry.getValue()[STORED],
                    indexed.getOrDefault(entry.getKey(), 0L),
                    entry.getValue()[MISSING],
                    entry.getValue()[STALE],
                    entry.getValue()[ORPHANED]))
        .toList();
  }

  @Override
  public void finish() {
    index.flush();
  }

  @Override
  public IndexStatus.State state() {
    return IndexStatus.State.CURRENT;
  }
}
