package redsigma.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.intake.convert.Converted;
import redsigma.intake.mapping.RelationshipFile;
import redsigma.record.LinkChange;
import redsigma.record.LinkResult;
import redsigma.record.RecordId;
import redsigma.record.Records;

/** Stores a chunk of rows as links between records that are there already. */
@Component
class LinkSaver {

  private final Records records;
  private final ImportedStore imported;

  LinkSaver(Records records, ImportedStore imported) {
    this.records = records;
    this.imported = imported;
  }

  /** A line for each row, in order. Runs in the chunk's transaction. */
  List<LedgerLine> save(Work work, RelationshipFile file, int ordinal, List<Converted> rows) {
    var run = new Run(work, file, new Entry(ordinal));
    run.findEnds(rows);
    var links = new LinkedHashMap<RecordId, Converted.Relationship>();
    var again = new ArrayList<Converted.Relationship>();
    for (var row : rows) {
      switch (row) {
        case Converted.Relationship link -> {
          if (run.mayStand(link)
              && links.putIfAbsent(new RecordId(link.identity()), link) != null) {
            again.add(link);
          }
        }
        case Converted.Refused refused -> run.put(run.entry.rejected(row, refused.reason()));
        case Converted.Skipped skipped -> run.put(run.entry.skipped(skipped));
        case Converted.Node _ -> throw new IllegalArgumentException("No link: " + row);
      }
    }
    run.store(links);
    again.forEach(link -> run.repeat(link, links));
    return List.copyOf(run.lines.values());
  }

  private final class Run {
    private final Work work;
    private final RelationshipFile file;
    private final Entry entry;
    private final Map<Integer, LedgerLine> lines = new TreeMap<>();

    Run(Work work, RelationshipFile file, Entry entry) {
      this.work = work;
      this.file = file;
      this.entry = entry;
    }

    void put(LedgerLine line) {
      lines.put((int) line.line(), line);
    }

    /** Looks up the ends that came in with an earlier file or batch, all at once. */
    void findEnds(List<Converted> rows) {
      var keys = new HashSet<String>();
      for (var row : rows) {
        if (row instanceof Converted.Relationship link) {
          keys.add(link.from());
          keys.add(link.to());
        }
      }
      var missing = work.known().missing(keys);
      if (!missing.isEmpty()) {
        work.known().found(records.bySource(work.viewer(), work.mapping().system(), missing));
      }
    }

    /**
     * False when the row was answered already: an end is unknown, or an earlier row was the same.
     */
    boolean mayStand(Converted.Relationship link) {
      var from = work.known().record(link.from());
      var to = work.known().record(link.to());
      if (from == null || to == null) {
        put(entry.rejected(link, noRecord(link, from == null, to == null)));
        return false;
      }
      var first = work.known().link(link.identity());
      if (first != null) {
        put(repeated(link, first));
        return false;
      }
      return true;
    }

    private static String noRecord(Converted.Relationship link, boolean noFrom, boolean noTo) {
      if (noFrom && noTo) {
        return "There are no records with the keys '%s' and '%s'".formatted(link.from(), link.to());
      }
      return "There is no record with the key '%s'".formatted(noFrom ? link.from() : link.to());
    }

    private LedgerLine repeated(Converted.Relationship link, Known.First first) {
      return first.digest().equals(link.digest())
          ? entry.repeated(link, new RecordId(link.identity()), first)
          : entry.rejected(
              link, "Line %d gave this link already, otherwise".formatted(first.line()));
    }

    /** A row that stands twice in one chunk. */
    void repeat(Converted.Relationship link, Map<RecordId, Converted.Relationship> links) {
      var first = links.get(new RecordId(link.identity()));
      var line = first == null ? null : lines.get(first.line());
      var digest = line == null ? null : line.digest();
      if (line == null || digest == null) {
        put(entry.rejected(link, String.valueOf(line == null ? null : line.reason())));
      } else {
        put(repeated(link, new Known.First(entry.ordinal(), line.line(), digest)));
      }
    }

    void store(Map<RecordId, Converted.Relationship> links) {
      var digests = imported.digests(links.keySet());
      var puts = new ArrayList<LinkChange>();
      links.forEach(
          (id, link) -> {
            if (link.digest().equals(digests.get(id))) {
              put(entry.taken(link, Outcome.UNCHANGED, id, link.digest(), null));
            } else {
              puts.add(change(id, link));
            }
          });
      if (puts.isEmpty()) {
        return;
      }
      for (var result : records.putLinks(work.viewer(), puts)) {
        answer(result, links.get(result.id()), digests.containsKey(result.id()));
      }
    }

    private LinkChange change(RecordId id, Converted.Relationship link) {
      return new LinkChange.Put(
          id,
          file.link(),
          link.role(),
          known(link.from()),
          known(link.to()),
          link.validFrom(),
          link.validUntil(),
          link.certainty(),
          null,
          null);
    }

    private RecordId known(String key) {
      var id = work.known().record(key);
      if (id == null) {
        throw new IllegalStateException("No record for key " + key);
      }
      return id;
    }

    private void answer(
        LinkResult result, Converted.@Nullable Relationship link, boolean wasImported) {
      if (link == null) {
        throw new IllegalStateException("No row asked for link " + result.id());
      }
      put(
          switch (result) {
            case LinkResult.Written written ->
                entry.taken(
                    link,
                    wasImported ? Outcome.UPDATED : Outcome.LOADED,
                    written.id(),
                    link.digest(),
                    null);
            case LinkResult.Unchanged same ->
                entry.taken(link, Outcome.UNCHANGED, same.id(), link.digest(), null);
            case LinkResult.Rejected rejected -> entry.rejected(link, rejected.problem());
          });
    }
  }
}
