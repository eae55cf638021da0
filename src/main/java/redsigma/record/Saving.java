package redsigma.record;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import redsigma.audit.Audit;
import redsigma.record.SaveResult.Saved;
import redsigma.record.SaveResult.Unchanged;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** Carries out a save: decides each change, then writes all that stood up in a few statements. */
@Component
class Saving {

  private final Schemas schemas;
  private final RecordStore store;
  private final Decider decider;
  private final LinkWriter links;
  private final Audit audit;
  private final Aftermath aftermath;

  Saving(
      Schemas schemas,
      RecordStore store,
      Decider decider,
      LinkWriter links,
      Audit audit,
      Aftermath aftermath) {
    this.schemas = schemas;
    this.store = store;
    this.decider = decider;
    this.links = links;
    this.audit = audit;
    this.aftermath = aftermath;
  }

  /** Runs in the caller's transaction. */
  List<SaveResult> save(Viewer viewer, List<Change> changes, boolean together) {
    var decisions = decider.decide(viewer, schemas.current(), changes);
    if (together && decisions.stream().anyMatch(Decision.Refuse.class::isInstance)) {
      return decisions.stream().map(Saving::untouched).toList();
    }
    return write(viewer, decisions);
  }

  private static SaveResult untouched(Decision decision) {
    return switch (decision) {
      case Decision.Refuse refused -> refused.why();
      case Decision.Keep keep -> new Unchanged(keep.change().id());
      case Decision.Write write -> new Unchanged(write.change().id());
    };
  }

  private List<SaveResult> write(Viewer viewer, List<Decision> decisions) {
    var writes =
        decisions.stream()
            .filter(Decision.Write.class::isInstance)
            .map(Decision.Write.class::cast)
            .toList();
    decider.enterToWrite(viewer, writes);
    writeRows(viewer, writes);
    audit.noteAll(viewer, writes.stream().map(Decision.Write::entry).toList());
    var linkChanges = decisions.stream().flatMap(decision -> decision.links().stream()).toList();
    var written =
        linkChanges.isEmpty()
            ? new LinkWriter.Written(Set.of(), Set.of())
            : links.write(viewer, linkChanges);
    aftermath.of(viewer, decisions, writes, written);
    return decisions.stream().map(decision -> result(decision, written)).toList();
  }

  private void writeRows(Viewer viewer, List<Decision.Write> writes) {
    var now = aftermath.now();
    var version = schemas.current().version();
    var made = writes.stream().filter(Decision.Write::creates).map(Decision.Write::row).toList();
    var changed = writes.stream().filter(w -> !w.creates()).map(Decision.Write::row).toList();
    if (!made.isEmpty()) {
      store.insert(made, version, viewer.username(), now);
    }
    if (!changed.isEmpty()) {
      store.update(changed, version, viewer.username(), now);
    }
  }

  private static SaveResult result(Decision decision, LinkWriter.Written written) {
    return switch (decision) {
      case Decision.Refuse refused -> refused.why();
      case Decision.Write write -> new Saved(write.record(), write.warnings());
      case Decision.Keep keep ->
          keep.links().stream().anyMatch(link -> written.links().contains(link.id().value()))
              ? new Saved(keep.current(), List.of())
              : new Unchanged(keep.current().id());
    };
  }
}
