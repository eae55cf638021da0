package redsigma.record;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** What a save does last: completed drafts go, and the house is told what changed. */
@Component
class Aftermath {

  private final DraftStore drafts;
  private final Schemas schemas;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Aftermath(DraftStore drafts, Schemas schemas, ApplicationEventPublisher events, Clock clock) {
    this.drafts = drafts;
    this.schemas = schemas;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void of(
      Viewer viewer,
      List<Decision> decisions,
      List<Decision.Write> writes,
      LinkWriter.Written links) {
    decisions.forEach(decision -> completedDraft(viewer, decision));
    var saved = writes.stream().map(write -> write.record().id()).toList();
    var naming = writes.stream().map(Decision.Write::record).filter(this::namesFiles);
    publish(viewer, saved, links.touched(), naming.map(Record::id).toList());
  }

  /** Tells the house that links were written alone. */
  void ofLinks(Viewer viewer, Set<RecordId> touched) {
    publish(viewer, List.of(), touched, List.of());
  }

  /** Tells the house that a record was changed in how it is kept alone. */
  void ofKeeping(Viewer viewer, RecordId record) {
    publish(viewer, List.of(record), Set.of(), List.of());
  }

  /** Tells the house once; a record that changed itself is not told of again for its links. */
  private void publish(
      Viewer viewer, List<RecordId> saved, Set<RecordId> touched, List<RecordId> naming) {
    var linked = new HashSet<>(touched);
    saved.forEach(linked::remove);
    if (!saved.isEmpty() || !linked.isEmpty()) {
      events.publishEvent(new RecordsChanged(saved, List.copyOf(linked), naming, viewer.id()));
    }
  }

  private boolean namesFiles(Record record) {
    return FileNames.areIn(schemas.current().type(record.type()).fields(), record.data());
  }

  private void completedDraft(Viewer viewer, Decision decision) {
    var change =
        switch (decision) {
          case Decision.Refuse refused -> Optional.<Change>empty();
          case Decision.Keep keep -> Optional.of(keep.change());
          case Decision.Write write -> Optional.of(write.change());
        };
    change.map(Change::draft).ifPresent(draft -> drafts.discard(viewer.id(), draft));
  }
}
