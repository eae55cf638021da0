package redsigma.web.home;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.DiscardedDraft;
import redsigma.record.Draft;
import redsigma.record.Drafts;
import redsigma.record.RecordId;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;
import redsigma.web.frame.Times;

/** What the viewer began and has not saved, as the home page lists it. */
@Component
class DraftLines {

  private final Drafts drafts;
  private final Schemas schemas;
  private final Times times;

  DraftLines(Drafts drafts, Schemas schemas, Times times) {
    this.drafts = drafts;
    this.schemas = schemas;
    this.times = times;
  }

  List<HomePage.DraftLine> all(Viewer viewer) {
    return drafts.all(viewer).stream().map(this::line).toList();
  }

  /** Those thrown away, for as long as they can be had back. */
  List<HomePage.DraftLine> discarded(Viewer viewer) {
    return drafts.discarded(viewer, Drafts.RETURNABLE).stream().map(this::line).toList();
  }

  private HomePage.DraftLine line(Draft draft) {
    return line(draft.id(), draft.type(), draft.record(), draft.title(), draft.changedAt());
  }

  private HomePage.DraftLine line(DiscardedDraft draft) {
    return line(draft.id(), draft.type(), draft.record(), draft.title(), draft.changedAt());
  }

  private HomePage.DraftLine line(
      UUID id, String typeName, @Nullable RecordId record, String title, Instant typed) {
    var type = schemas.current().findType(typeName);
    return new HomePage.DraftLine(
        id,
        title,
        type.map(known -> known.title()).orElse(typeName),
        type.map(known -> known.icon()).orElse("file-pen-line"),
        type.map(known -> known.colour()).orElse("slate"),
        record != null,
        times.near(typed));
  }
}
