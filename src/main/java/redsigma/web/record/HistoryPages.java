package redsigma.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Revision;
import redsigma.record.Shown;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Names;
import redsigma.web.frame.Times;

/** How a record came to stand as it does: its versions, each readable, any two comparable. */
@Controller
public class HistoryPages {

  private final Heads heads;
  private final Records records;
  private final Facts facts;
  private final Shown shown;
  private final Names names;
  private final Times times;

  HistoryPages(Heads heads, Records records, Facts facts, Shown shown, Names names, Times times) {
    this.heads = heads;
    this.records = records;
    this.facts = facts;
    this.shown = shown;
    this.names = names;
    this.times = times;
  }

  /** Versions, and of them one that is read or two that are compared. */
  public record History(
      List<Version> versions, @Nullable Reading read, @Nullable Differences compared) {}

  /** One version, and whether it is the older or the newer of two compared. */
  public record Version(
      int number, String when, String who, String reason, boolean older, boolean newer) {}

  /** A record as it stood. */
  public record Reading(int number, List<FactView.Section> facts) {}

  /** What differs between two versions. */
  public record Differences(int older, int newer, List<Difference> fields) {}

  /** One field that differs, its words marked as gone or come. */
  public record Difference(String label, List<WordChanges.Part> parts) {}

  @Needs(Permission.READ)
  @GetMapping("/records/{id}/history")
  ModelAndView history(
      Viewer viewer,
      Frame frame,
      Model told,
      @PathVariable RecordId id,
      @RequestParam Optional<Integer> version,
      @RequestParam Optional<Integer> older,
      @RequestParam Optional<Integer> newer) {
    var opened = heads.open(viewer, id, "history", told);
    var revisions = records.revisions(viewer, id);
    int last = revisions.isEmpty() ? 0 : revisions.getFirst().version();
    int left = older.orElse(Math.max(1, last - 1));
    int right = newer.orElse(last);
    var page =
        new History(
            versions(revisions, left, right),
            version
                .flatMap(number -> of(revisions, number))
                .map(revision -> reading(viewer, opened, revision))
                .orElse(null),
            older.isEmpty() && newer.isEmpty() ? null : compare(opened, revisions, left, right));
    return new ModelAndView(
        "record/history", Heads.model(opened.in(frame), opened.head(), "page", page));
  }

  private List<Version> versions(List<Revision> revisions, int older, int newer) {
    var called = names.of(revisions.stream().map(Revision::changedBy));
    return revisions.stream()
        .map(
            revision ->
                new Version(
                    revision.version(),
                    times.near(revision.changedAt()),
                    called.getOrDefault(revision.changedBy(), revision.changedBy()),
                    Objects.requireNonNullElse(revision.reason(), ""),
                    revision.version() == older,
                    revision.version() == newer))
        .toList();
  }

  private static Optional<Revision> of(List<Revision> revisions, int number) {
    return revisions.stream().filter(revision -> revision.version() == number).findFirst();
  }

  private Reading reading(Viewer viewer, Heads.Opened opened, Revision revision) {
    return new Reading(
        revision.version(),
        facts.sections(viewer, opened.schema(), opened.type(), revision.data()));
  }

  private @Nullable Differences compare(
      Heads.Opened opened, List<Revision> revisions, int left, int right) {
    var before = of(revisions, Math.min(left, right));
    var after = of(revisions, Math.max(left, right));
    if (before.isEmpty() || after.isEmpty()) {
      return null;
    }
    var differences = new ArrayList<Difference>();
    for (var field : opened.type().fields().values()) {
      var then = shown.text(opened.schema(), field, before.get().data());
      var now = shown.text(opened.schema(), field, after.get().data());
      if (!then.equals(now)) {
        differences.add(new Difference(field.label(), WordChanges.between(then, now)));
      }
    }
    return new Differences(Math.min(left, right), Math.max(left, right), differences);
  }
}
