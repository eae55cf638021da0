package redsigma.web.home;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.DiscardedDraft;
import redsigma.record.Draft;
import redsigma.record.Drafts;
import redsigma.record.Portraits;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schemas;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.RecordLine;
import redsigma.web.frame.Times;

/** The home page. */
@Controller
class Home {

  private static final int RECENT = 8;
  private static final int CHANGED = 10;

  private final Records records;
  private final Portraits portraits;
  private final Drafts drafts;
  private final Schemas schemas;
  private final Times times;
  private final Told told;

  Home(
      Records records,
      Portraits portraits,
      Drafts drafts,
      Schemas schemas,
      Times times,
      Told told) {
    this.records = records;
    this.portraits = portraits;
    this.drafts = drafts;
    this.schemas = schemas;
    this.times = times;
    this.told = told;
  }

  @Needs(Permission.READ)
  @GetMapping("/")
  ModelAndView page(Viewer viewer, Frame frame) {
    var page =
        new HomePage(
            viewer.name(),
            times.today(),
            told.lines(viewer),
            told.news(viewer),
            told.now(),
            drafts.all(viewer).stream().map(this::line).toList(),
            drafts.discarded(viewer, Drafts.RETURNABLE).stream().map(this::line).toList(),
            lines(viewer, records.recentlyOpened(viewer, RECENT), false),
            lines(viewer, records.changedNearby(viewer, CHANGED), true));
    return new ModelAndView("home/page", Map.of("frame", frame.in("home"), "page", page));
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

  private List<RecordLine> lines(Viewer viewer, List<Record> found, boolean changed) {
    return portraits.ofAll(viewer, found).stream()
        .map(
            portrait ->
                changed
                    ? RecordLine.of(portrait).at(when(portrait.record()))
                    : RecordLine.of(portrait))
        .toList();
  }

  private String when(Record record) {
    return times.near(record.changedAt()) + ", " + record.changedBy();
  }
}
