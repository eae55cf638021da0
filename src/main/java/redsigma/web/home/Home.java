package redsigma.web.home;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.Portraits;
import redsigma.record.Record;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Names;
import redsigma.web.frame.RecordLine;
import redsigma.web.frame.Times;

/** The home page. */
@Controller
class Home {

  private static final int RECENT = 8;
  private static final int CHANGED = 10;

  private final Records records;
  private final Portraits portraits;
  private final DraftLines drafts;
  private final Names names;
  private final Times times;
  private final Told told;

  Home(
      Records records,
      Portraits portraits,
      DraftLines drafts,
      Names names,
      Times times,
      Told told) {
    this.records = records;
    this.portraits = portraits;
    this.drafts = drafts;
    this.names = names;
    this.times = times;
    this.told = told;
  }

  /** Also for who reads the journal alone: they are told of emergency openings here. */
  @Needs({Permission.READ, Permission.AUDIT})
  @GetMapping("/")
  ModelAndView page(Viewer viewer, Frame frame) {
    var page =
        new HomePage(
            viewer.name(),
            times.today(),
            told.lines(viewer),
            told.news(viewer),
            told.now(),
            drafts.all(viewer),
            drafts.discarded(viewer),
            lines(viewer, records.recentlyOpened(viewer, RECENT)),
            changed(viewer, records.changedNearby(viewer, CHANGED)));
    return new ModelAndView("home/page", Map.of("frame", frame.in("home"), "page", page));
  }

  private List<RecordLine> lines(Viewer viewer, List<Record> found) {
    return portraits.ofAll(viewer, found).stream().map(RecordLine::of).toList();
  }

  /** As lines, with when each was changed and by whom. */
  private List<RecordLine> changed(Viewer viewer, List<Record> found) {
    var called = names.of(found.stream().map(Record::changedBy));
    return portraits.ofAll(viewer, found).stream()
        .map(portrait -> RecordLine.of(portrait).at(when(portrait.record(), called)))
        .toList();
  }

  private String when(Record record, Map<String, String> called) {
    var by = called.getOrDefault(record.changedBy(), record.changedBy());
    return times.near(record.changedAt()) + ", " + by;
  }
}
