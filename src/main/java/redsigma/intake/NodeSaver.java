package redsigma.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.intake.convert.Converted;
import redsigma.intake.mapping.NodeFile;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.record.SaveResult.Conflict;
import redsigma.record.SaveResult.Problem;
import redsigma.record.SaveResult.Rejected;
import redsigma.record.SaveResult.Saved;
import redsigma.record.SaveResult.Unchanged;
import redsigma.record.Source;

/** Stores a chunk of rows as records. */
@Component
class NodeSaver {

  private final Records records;
  private final ImportedStore imported;
  private final Clock clock;

  NodeSaver(Records records, ImportedStore imported, Clock clock) {
    this.records = records;
    this.imported = imported;
    this.clock = clock;
  }

  /** A line for each row, in order. Runs in the chunk's transaction. */
  List<LedgerLine> save(Work work, NodeFile file, int ordinal, List<Converted> rows) {
    var run = new Run(work, file, new Entry(ordinal));
    List<Converted.Node> pending = new ArrayList<>();
    for (var row : rows) {
      switch (row) {
        case Converted.Node node -> pending.add(node);
        case Converted.Refused refused -> run.put(run.entry.rejected(row, refused.reason()));
        case Converted.Skipped skipped -> run.put(run.entry.skipped(skipped));
        case Converted.Relationship _ -> throw new IllegalArgumentException("No node: " + row);
      }
    }
    while (!pending.isEmpty()) {
      pending = run.round(pending);
    }
    return List.copyOf(run.lines.values());
  }

  /** One chunk's way through; in a round each key is tried once, a repeated one in the next. */
  private final class Run {
    private final Work work;
    private final NodeFile file;
    private final Entry entry;
    private final Map<Integer, LedgerLine> lines = new TreeMap<>();
    private final Map<String, LedgerLine> held = new HashMap<>();

    Run(Work work, NodeFile file, Entry entry) {
      this.work = work;
      this.file = file;
      this.entry = entry;
    }

    void put(LedgerLine line) {
      lines.put((int) line.line(), line);
      if (line.digest() != null && line.key() != null) {
        held.putIfAbsent(line.key(), line);
      }
    }

    List<Converted.Node> round(List<Converted.Node> pending) {
      var once = new LinkedHashMap<String, Converted.Node>();
      var later = new ArrayList<Converted.Node>();
      for (var node : pending) {
        var first = first(node.key());
        if (first != null) {
          put(repeated(node, first));
        } else if (once.putIfAbsent(node.key(), node) != null) {
          later.add(node);
        }
      }
      store(once);
      return later;
    }

    private Known.@Nullable First first(String key) {
      var line = held.get(key);
      var digest = line == null ? null : line.digest();
      return line == null || digest == null
          ? work.known().node(key)
          : new Known.First(line.ordinal(), line.line(), digest);
    }

    private LedgerLine repeated(Converted.Node node, Known.First first) {
      var line = held.get(node.key());
      var target = line == null ? work.known().record(node.key()) : line.target();
      boolean same = first.digest().equals(node.digest()) && first.ordinal() == entry.ordinal();
      if (same && target != null) {
        return entry.repeated(node, target, first);
      }
      return entry.rejected(
          node,
          "Key '%s' was taken by line %d of '%s'"
              .formatted(
                  node.key(), first.line(), work.mapping().files().get(first.ordinal()).file()));
    }

    private void store(Map<String, Converted.Node> nodes) {
      var ids = records.bySource(work.viewer(), work.mapping().system(), nodes.keySet());
      var digests = imported.digests(ids.values());
      var made = new LinkedHashMap<RecordId, Converted.Node>();
      var changes = new ArrayList<Change>();
      var changed = new LinkedHashMap<RecordId, Converted.Node>();
      nodes.forEach(
          (key, node) -> {
            var id = ids.get(key);
            if (id == null) {
              var fresh = RecordId.next(clock);
              made.put(fresh, node);
              changes.add(create(fresh, node));
            } else if (node.digest().equals(digests.get(id))) {
              put(entry.taken(node, Outcome.UNCHANGED, id, node.digest(), null));
            } else {
              changed.put(id, node);
            }
          });
      for (var result : records.saveAll(work.viewer(), changes)) {
        answer(result, made, Outcome.LOADED);
      }
      change(changed);
    }

    private Change create(RecordId id, Converted.Node node) {
      return Change.create(id, file.type(), node.values())
          .withSource(new Source(work.mapping().system(), node.key()));
    }

    private void change(Map<RecordId, Converted.Node> changed) {
      if (changed.isEmpty()) {
        return;
      }
      var changes = new ArrayList<Change>();
      for (var record : records.findAll(work.viewer(), changed.keySet())) {
        var node = changed.get(record.id());
        if (node == null) {
          continue;
        }
        if (record.type().equals(file.type())) {
          changes.add(overlaid(record, node));
        } else {
          put(
              entry.rejected(
                  node,
                  "Key '%s' is another record: %s".formatted(node.key(), record.reference())));
        }
      }
      for (var result : records.saveAll(work.viewer(), changes)) {
        answer(result, changed, Outcome.UPDATED);
      }
    }

    private Change overlaid(Record record, Converted.Node node) {
      var paths = file.assignments().stream().map(NodeFile.Assignment::path).toList();
      return Change.of(record, Overlay.of(record.data(), node.values(), paths));
    }

    private void answer(SaveResult result, Map<RecordId, Converted.Node> nodes, Outcome outcome) {
      var node = nodes.get(result.id());
      if (node == null) {
        throw new IllegalStateException("No row asked for record " + result.id());
      }
      UUID digest = node.digest();
      put(
          switch (result) {
            case Saved saved ->
                entry.taken(node, outcome, saved.id(), digest, told(saved.warnings()));
            case Unchanged same -> entry.taken(node, Outcome.UNCHANGED, same.id(), digest, null);
            case Rejected rejected ->
                entry.rejected(node, String.valueOf(told(rejected.problems())));
            case Conflict _ ->
                entry.rejected(node, "An officer was changing the record; import again");
          });
    }

    private static @Nullable String told(List<Problem> problems) {
      return problems.isEmpty()
          ? null
          : problems.stream()
              .map(
                  problem ->
                      problem.path().isEmpty()
                          ? problem.message()
                          : problem.path() + ": " + problem.message())
              .collect(Collectors.joining("; "));
    }
  }
}
