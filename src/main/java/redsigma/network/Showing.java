package redsigma.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.network.graph.Pair;
import redsigma.record.Link;
import redsigma.record.LinkedRecord;
import redsigma.record.LinksBetween;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Viewer;

/**
 * Reads what a walk has found, which the database trims a second time, and notes who was shown
 * which records, and for what question (DPA 2018 s62).
 */
@Component
class Showing {

  private final Records records;
  private final LinksBetween between;
  private final Audit audit;

  Showing(Records records, LinksBetween between, Audit audit) {
    this.records = records;
    this.between = between;
    this.audit = audit;
  }

  /**
   * The records that a question names, in their order; none when any of them is not seen.
   *
   * @throws redsigma.security.ReasonWanted when the viewer has yet to say why they look at one
   */
  List<Record> all(Viewer viewer, Collection<RecordId> ids) {
    var found = new ArrayList<Record>();
    for (var id : ids) {
      records.find(viewer, id).ifPresent(found::add);
    }
    return found.size() == ids.size() ? found : List.of();
  }

  /** An answer made of what was read, and the journal's entry of it, in one transaction. */
  @Transactional
  public <T> T show(
      Viewer viewer, Wanted wanted, Function<Read, T> answer, Function<T, AuditEntry> entry) {
    var read = read(viewer, wanted);
    var made = answer.apply(read);
    audit.note(viewer, entry.apply(made));
    return made;
  }

  /** The records a walk has found, and those of which the links are wanted. */
  record Wanted(Set<UUID> ids, Set<Pair> pairs, Scope scope) {}

  private Read read(Viewer viewer, Wanted wanted) {
    Map<UUID, Record> byId = new HashMap<>();
    records
        .findAll(viewer, wanted.ids().stream().map(RecordId::new).toList())
        .forEach(record -> byId.put(record.id().value(), record));
    var ends =
        wanted.pairs().stream()
            .filter(pair -> byId.containsKey(pair.one()) && byId.containsKey(pair.other()))
            .filter(pair -> !pair.isReversed() || !wanted.pairs().contains(pair.reversed()))
            .map(pair -> new Link.Ends(new RecordId(pair.one()), new RecordId(pair.other())))
            .toList();
    Map<Set<RecordId>, List<Link>> links = new HashMap<>();
    between
        .read(viewer, ends, wanted.scope().withdrawn())
        .forEach(
            link ->
                links
                    .computeIfAbsent(Set.of(link.from(), link.to()), key -> new ArrayList<>())
                    .add(link));
    return new Read(byId, links, wanted.scope());
  }

  /** What the database showed of it. */
  record Read(Map<UUID, Record> records, Map<Set<RecordId>, List<Link>> links, Scope scope) {

    @Nullable Record find(UUID id) {
      return records.get(id);
    }

    List<Record> findAll(Collection<UUID> ids) {
      return ids.stream().map(records::get).filter(Objects::nonNull).toList();
    }

    /** The links from one record to another that are asked about; null when there are none. */
    Path.@Nullable Step step(UUID from, UUID to, BiPredicate<Link, Path.Step> also) {
      var near = records.get(from);
      var far = records.get(to);
      if (near == null || far == null) {
        return null;
      }
      var bare = new Path.Step(near, far, List.of());
      var between =
          Objects.requireNonNullElse(links.get(Set.of(near.id(), far.id())), List.<Link>of());
      var fit =
          between.stream()
              .filter(link -> scope.admits(link, near, far) && also.test(link, bare))
              .map(link -> new LinkedRecord(link, link.reversedFor(near.id()), far))
              .toList();
      return fit.isEmpty() ? null : new Path.Step(near, far, fit);
    }

    List<Path.Step> steps(Collection<Pair> pairs) {
      return pairs.stream()
          .map(pair -> step(pair.one(), pair.other(), (link, step) -> true))
          .filter(Objects::nonNull)
          .toList();
    }
  }
}
