package redsigma.web.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.security.Viewer;

/** Hands a form in: the record, its links, and the records made in place, all or none. */
@Component
class FormSaving {

  private final Records records;
  private final FieldLinks links;
  private final Clock clock;

  FormSaving(Records records, FieldLinks links, Clock clock) {
    this.records = records;
    this.links = links;
    this.clock = clock;
  }

  Outcome save(Viewer viewer, Schema schema, Sheet sheet) {
    var type = schema.type(sheet.type());
    var reading = FormReader.read(schema, type, sheet.entries(), clock.instant());
    if (!reading.unread().isEmpty()) {
      return new Outcome.Mend(
          reading.unread().stream()
              .map(unread -> new FormView.Mistake(unread.input(), unread.message()))
              .toList());
    }
    // A second press of the button, or a page gone back to: the record is there already
    if (sheet.record() == null && !records.findAll(viewer, List.of(sheet.id())).isEmpty()) {
      return new Outcome.Done(sheet.id(), true, List.of());
    }
    var made = reading.links().stream().filter(row -> row.made() != null).toList();
    var results = records.saveTogether(viewer, changes(viewer, schema, sheet, reading, made));
    return outcome(schema, type, reading, made, results);
  }

  private List<Change> changes(
      Viewer viewer, Schema schema, Sheet sheet, Reading reading, List<LinkRow> made) {
    var changes = new ArrayList<Change>();
    for (var row : made) {
      if (row.made() != null) {
        changes.add(change(viewer, schema, row.other(), row.made()));
      }
    }
    var type = schema.type(sheet.type());
    var id = sheet.id();
    changes.add(
        new Change(
            id,
            type.name(),
            sheet.version(),
            reading.values(),
            links.changes(viewer, type, id, reading),
            Custody.SAME,
            null,
            null,
            sheet.draft()));
    return changes;
  }

  private Change change(Viewer viewer, Schema schema, RecordId id, LinkRow.Made made) {
    var reading = new Reading(made.data(), made.links(), List.of(), List.of());
    var linked = links.changes(viewer, schema.type(made.type()), id, reading);
    return Change.create(id, made.type(), made.data()).withLinks(linked);
  }

  private static Outcome outcome(
      Schema schema,
      RecordType type,
      Reading reading,
      List<LinkRow> made,
      List<SaveResult> results) {
    var mistakes = new ArrayList<FormView.Mistake>();
    for (int place = 0; place < results.size(); place++) {
      var row = place < made.size() ? made.get(place) : null;
      var prefix = row == null ? "" : row.input() + ".new.";
      var owner = row == null || row.made() == null ? type : schema.type(row.made().type());
      if (results.get(place) instanceof SaveResult.Rejected rejected) {
        // What links to a refused new record falls with it, and need not be told twice
        rejected.problems().stream()
            .filter(problem -> mistakes.isEmpty() || !problem.path().isEmpty())
            .forEach(problem -> mistakes.add(mistake(owner, prefix, problem)));
      }
    }
    if (!mistakes.isEmpty()) {
      return new Outcome.Mend(mistakes);
    }
    return switch (results.getLast()) {
      case SaveResult.Saved saved -> new Outcome.Done(saved.id(), true, saved.warnings());
      case SaveResult.Unchanged same -> new Outcome.Done(same.id(), false, List.of());
      case SaveResult.Rejected rejected -> new Outcome.Mend(List.of());
      case SaveResult.Conflict conflict -> new Outcome.Overtaken(conflict.current(), reading);
    };
  }

  private static FormView.Mistake mistake(
      RecordType type, String prefix, SaveResult.Problem problem) {
    var path = problem.path();
    var field = path.replaceFirst("\\..*", "");
    var links = type.field(field).filter(f -> f.type() instanceof FieldType.Link).isPresent();
    var anchor = path.isEmpty() ? "" : prefix + (links ? "l." : "f.") + path;
    return new FormView.Mistake(anchor, problem.message());
  }
}
