package redsigma.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.SaveResult.Conflict;
import redsigma.record.SaveResult.Problem;
import redsigma.record.SaveResult.Rejected;
import redsigma.schema.Schema;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Decides what becomes of the changes of a save, before anything is written. */
@Component
class Decider {

  private final RecordStore store;
  private final LinkWriter links;
  private final Access access;
  private final Drafting drafting;
  private final Permits permits;

  Decider(RecordStore store, LinkWriter links, Access access, Drafting drafting, Permits permits) {
    this.store = store;
    this.links = links;
    this.access = access;
    this.drafting = drafting;
    this.permits = permits;
  }

  List<Decision> decide(Viewer viewer, Schema schema, List<Change> changes) {
    var current = lock(viewer, changes);
    var decisions = new ArrayList<Decision>(changes.size());
    var taken = takenSources(viewer, changes);
    var ids = new HashSet<RecordId>();
    for (var change : changes) {
      decisions.add(
          ids.add(change.id())
              ? decide(viewer, schema, change, current.get(change.id()), taken)
              : refuse(change, "The record stands twice in one save."));
    }
    checkLinks(viewer, schema, changes, decisions);
    return decisions;
  }

  /** What is handed to others may leave its writer's sight: the platform writes it for them. */
  void enterToWrite(Viewer viewer, List<Decision.Write> writes) {
    if (writes.stream().anyMatch(write -> write.change().custody().assigns())) {
      access.enter(Viewer.system(viewer.force(), "handing over"));
    }
  }

  private Map<RecordId, Record> lock(Viewer viewer, List<Change> changes) {
    var ids = changes.stream().filter(c -> !c.creates()).map(c -> c.id().value()).toList();
    var current = new HashMap<RecordId, Record>();
    if (!ids.isEmpty()) {
      store.lock(ids, access.enter(viewer)).forEach(record -> current.put(record.id(), record));
    }
    return current;
  }

  /** The sources of new records that stand in the store already, or twice in this save. */
  private Set<Source> takenSources(Viewer viewer, List<Change> changes) {
    var bySystem = new HashMap<String, Set<String>>();
    var taken = new HashSet<Source>();
    for (var change : changes) {
      var source = change.source();
      if (change.creates() && source != null) {
        var keys = bySystem.computeIfAbsent(source.system(), system -> new HashSet<>());
        if (!keys.add(source.key())) {
          taken.add(source);
        }
      }
    }
    bySystem.forEach(
        (system, keys) ->
            store
                .bySource(system, keys, access.enter(viewer))
                .keySet()
                .forEach(key -> taken.add(new Source(system, key))));
    return taken;
  }

  private Decision decide(
      Viewer viewer, Schema schema, Change change, @Nullable Record current, Set<Source> taken) {
    var type = schema.findType(change.type()).orElse(null);
    var source = change.source();
    if (type == null) {
      return refuse(change, "There is no type of record '%s'.".formatted(change.type()));
    }
    if (source != null && change.creates() && taken.contains(source)) {
      return refuse(
          change, "%s %s has been taken in already.".formatted(source.system(), source.key()));
    }
    if (!change.creates() && (current == null || !current.type().equals(change.type()))) {
      return refuse(change, "There is no such record.");
    }
    if (current != null && current.version() != change.version()) {
      return new Decision.Refuse(new Conflict(drafting.seen(viewer, type, current)));
    }
    var refusal = permits.refusal(viewer, type, change, current);
    if (refusal.isPresent()) {
      return refuse(change, refusal.get());
    }
    var verdict = Validator.check(schema, type.fields(), change.data());
    if (!verdict.stops().isEmpty()) {
      return new Decision.Refuse(new Rejected(change.id(), verdict.stops()));
    }
    return drafting.draw(viewer, schema, change, current, verdict.warnings());
  }

  /** Refuses changes whose links cannot be; what links to a refused new record falls with it. */
  private void checkLinks(
      Viewer viewer, Schema schema, List<Change> changes, List<Decision> decisions) {
    var all = changes.stream().flatMap(change -> change.links().stream()).toList();
    if (all.isEmpty()) {
      return;
    }
    boolean settled = false;
    var made = made(decisions);
    var ends = links.ends(viewer, all, made);
    while (!settled) {
      settled = true;
      for (int i = 0; i < decisions.size(); i++) {
        var decision = decisions.get(i);
        var problem =
            decision.links().stream()
                .map(link -> links.problem(schema, link, ends))
                .flatMap(Optional::stream)
                .findFirst();
        if (problem.isPresent()) {
          decisions.set(i, refuse(changes.get(i), problem.get()));
          if (changes.get(i).creates()) {
            ends.remove(changes.get(i).id().value());
            settled = false;
          }
        }
      }
    }
  }

  private static Map<UUID, String> made(List<Decision> decisions) {
    var made = new HashMap<UUID, String>();
    for (var decision : decisions) {
      if (decision instanceof Decision.Write write && write.creates()) {
        made.put(write.record().id().value(), write.record().type());
      }
    }
    return made;
  }

  private static Decision refuse(Change change, String why) {
    return new Decision.Refuse(new Rejected(change.id(), List.of(new Problem("", why))));
  }
}
