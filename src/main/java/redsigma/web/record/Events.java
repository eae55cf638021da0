package redsigma.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import redsigma.record.LinkedRecord;
import redsigma.record.Records;
import redsigma.security.Viewer;
import redsigma.web.form.Times;
import redsigma.web.frame.LinkLine;

/** Draws what happened to a record: the dated records it is linked with, the latest first. */
@Component
public class Events {

  private final Records records;
  private final LinkCards cards;

  Events(Records records, LinkCards cards) {
    this.records = records;
    this.cards = cards;
  }

  /** A dated record, and the part this one had in it. */
  public record Event(String day, String time, String year, boolean newYear, LinkLine link) {}

  List<Event> of(Viewer viewer, Heads.Opened opened, int limit, int offset) {
    var linked = records.timeline(viewer, opened.record().id(), limit, offset);
    var lines = cards.lines(viewer, opened.schema(), opened.record().id(), linked, false);
    var events = new ArrayList<Event>();
    var year = "";
    for (var one : linked) {
      var event = event(one, Objects.requireNonNull(lines.get(one.link().id())), year);
      year = event.year();
      events.add(event);
    }
    return events;
  }

  private static Event event(LinkedRecord linked, LinkLine line, String yearBefore) {
    var moment = linked.other().happenedAt();
    var words = moment == null ? "" : Times.write(moment);
    var time = words.replaceFirst("^.* (\\d\\d:\\d\\d).*$", "$1");
    var day = words.replaceFirst(" \\d\\d:\\d\\d.*$", "");
    var year = day.replaceFirst("^.* ", "");
    return new Event(day, time, year, !year.equals(yearBefore), line);
  }
}
