package redsigma.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.Record;
import redsigma.record.Records;
import redsigma.record.Revision;
import redsigma.record.Shown;
import redsigma.record.Values;
import redsigma.schema.Schema;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Names;
import redsigma.web.frame.Times;

/** Sets two officers' versions of a record beside each other when both changed it at once. */
@Component
class Comparison {

  private final VisibleTypes types;
  private final Records records;
  private final Shown shown;
  private final Names names;
  private final Times times;

  Comparison(VisibleTypes types, Records records, Shown shown, Names names, Times times) {
    this.types = types;
    this.records = records;
    this.shown = shown;
    this.names = names;
    this.times = times;
  }

  ModelAndView page(Viewer viewer, Frame frame, Sheet mine, Outcome.Overtaken overtaken) {
    var theirs = overtaken.current();
    var view =
        new CompareView(
            theirs.title(),
            who(theirs),
            "/records/" + theirs.id(),
            hidden(mine.on(theirs.version())),
            choices(
                types.of(viewer),
                theirs,
                before(viewer, theirs, mine.version()),
                overtaken.mine().values()),
            "/drafts/" + mine.draft());
    var page =
        new ModelAndView(
            "form/compare",
            Map.of("frame", frame.titled("Two versions of " + theirs.title()), "compare", view));
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private String who(Record theirs) {
    var by = theirs.changedBy();
    var called = names.of(Stream.of(by)).getOrDefault(by, by);
    return "%s, %s,".formatted(called, times.near(theirs.changedAt()));
  }

  /** The record as it stood when my form was opened. */
  private Values before(Viewer viewer, Record theirs, int version) {
    return records.revisions(viewer, theirs.id()).stream()
        .filter(revision -> revision.version() == version)
        .findFirst()
        .map(Revision::data)
        .orElse(Values.EMPTY);
  }

  private List<CompareView.Choice> choices(
      Schema schema, Record theirs, Values before, Values mine) {
    var choices = new ArrayList<CompareView.Choice>();
    for (var field : schema.type(theirs.type()).fields().values()) {
      var name = field.name();
      if (!theirs.data().value(name).equals(mine.value(name))) {
        var changedByThem = !theirs.data().value(name).equals(before.value(name));
        var changedByMe = !mine.value(name).equals(before.value(name));
        choices.add(
            new CompareView.Choice(
                name,
                field.label(),
                shown.text(schema, field, theirs.data()),
                shown.text(schema, field, mine),
                changedByThem && changedByMe,
                changedByMe));
      }
    }
    return choices;
  }

  /** All that I have typed, carried along as it is. */
  private static List<FormView.Hidden> hidden(Sheet mine) {
    var hidden = new ArrayList<>(FormPages.hidden(mine));
    mine.entries()
        .named()
        .forEach(
            (name, texts) -> texts.forEach(text -> hidden.add(new FormView.Hidden(name, text))));
    return hidden;
  }
}
