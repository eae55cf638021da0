package redsigma.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Reads links with the records at their ends, and writes links that come alone. */
@Component
class Linking {

  private final LinkStore store;
  private final LinkWriter writer;
  private final Aftermath aftermath;
  private final Reading reading;
  private final Schemas schemas;
  private final Access access;

  Linking(
      LinkStore store,
      LinkWriter writer,
      Aftermath aftermath,
      Reading reading,
      Schemas schemas,
      Access access) {
    this.store = store;
    this.writer = writer;
    this.aftermath = aftermath;
    this.reading = reading;
    this.schemas = schemas;
    this.access = access;
  }

  List<LinkResult> put(Viewer viewer, List<LinkChange> changes) {
    var ends = writer.ends(viewer, changes, Map.of());
    var problems = new HashMap<RecordId, String>();
    for (var change : changes) {
      writer
          .problem(schemas.current(), change, ends)
          .ifPresent(problem -> problems.put(change.id(), problem));
    }
    var sound = changes.stream().filter(change -> !problems.containsKey(change.id())).toList();
    var written = writer.write(viewer, sound);
    aftermath.ofLinks(viewer, written.touched());
    return changes.stream().map(change -> result(change, problems, written)).toList();
  }

  Optional<LinkResult> put(Viewer viewer, LinkChange change, int version) {
    return store.lock(change.id().value()) == version
        ? Optional.of(put(viewer, List.of(change)).getFirst())
        : Optional.empty();
  }

  private static LinkResult result(
      LinkChange change, Map<RecordId, String> problems, LinkWriter.Written written) {
    var problem = problems.get(change.id());
    if (problem != null) {
      return new LinkResult.Rejected(change.id(), problem);
    }
    return written.links().contains(change.id().value())
        ? new LinkResult.Written(change.id())
        : new LinkResult.Unchanged(change.id());
  }

  List<LinkGroup> groups(Viewer viewer, RecordId id) {
    return reading.content(viewer, id).isEmpty()
        ? List.of()
        : store.groups(id.value(), access.enter(viewer));
  }

  List<LinkedRecord> of(Viewer viewer, RecordId id, LinkGroup group, int limit, int offset) {
    return reading.content(viewer, id).isEmpty()
        ? List.of()
        : seen(viewer, store.of(id.value(), group, access.enter(viewer), limit, offset));
  }

  Optional<LinkedRecord> one(Viewer viewer, RecordId id, RecordId link) {
    if (reading.content(viewer, id).isEmpty()) {
      return Optional.empty();
    }
    var sight = access.enter(viewer);
    return seen(viewer, store.one(id.value(), link.value(), sight)).stream().findFirst();
  }

  List<LinkedRecord> timeline(Viewer viewer, RecordId id, int limit, int offset) {
    return reading.content(viewer, id).isEmpty()
        ? List.of()
        : seen(viewer, store.timeline(id.value(), access.enter(viewer), limit, offset));
  }

  Map<RecordId, List<LinkedRecord>> ofAll(
      Viewer viewer, Collection<RecordId> ids, Collection<String> types) {
    var byRecord = new HashMap<RecordId, List<LinkedRecord>>();
    if (ids.isEmpty() || types.isEmpty()) {
      return byRecord;
    }
    var seen = reading.findAll(viewer, ids).stream().map(record -> record.id().value()).toList();
    var sight = access.enter(viewer);
    for (var reversed : List.of(false, true)) {
      for (var linked : seen(viewer, store.ofAll(seen, types, sight, reversed))) {
        var near = reversed ? linked.link().to() : linked.link().from();
        byRecord.computeIfAbsent(near, id -> new ArrayList<>()).add(linked);
      }
    }
    return byRecord;
  }

  private List<LinkedRecord> seen(Viewer viewer, List<LinkedRecord> links) {
    return links.stream()
        .map(l -> new LinkedRecord(l.link(), l.reversed(), reading.seen(viewer, l.other())))
        .toList();
  }
}
