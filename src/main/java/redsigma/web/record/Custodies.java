package redsigma.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Deletions;
import redsigma.record.Portrait.Fact;
import redsigma.record.Record;
import redsigma.security.Access;
import redsigma.security.Deed;
import redsigma.security.Marking;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Units;
import redsigma.security.Viewer;

/** Draws whose a record is, who may see it, and the form by which that changes. */
@Component
class Custodies {

  private final Access access;
  private final Restrictions restrictions;
  private final Units units;
  private final Deletions deletions;

  Custodies(Access access, Restrictions restrictions, Units units, Deletions deletions) {
    this.access = access;
    this.restrictions = restrictions;
    this.units = units;
    this.deletions = deletions;
  }

  /** The facts of keeping, for the record's page. */
  List<Fact> facts(Viewer viewer, Record record) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Unit", record.unit()));
    facts.add(new Fact("Marking", record.marking().shown()));
    var handling = record.handling();
    if (handling != null) {
      facts.add(new Fact("Handling", handling));
    }
    var list = list(viewer, record);
    if (list != null) {
      facts.add(new Fact("Open to", "Named readers of " + list.title()));
    }
    return facts;
  }

  CustodyForm form(Viewer viewer, Record record, @Nullable String error) {
    var list = list(viewer, record);
    var assigns =
        access.may(viewer, Deed.ASSIGN, access.classOf(record.accessClass()), record.owner());
    return new CustodyForm(
        "/records/%s/custody".formatted(record.id()),
        record.version(),
        Stream.of(Marking.values())
            .map(
                marking ->
                    new CustodyForm.Option(
                        marking.name(), marking.shown(), marking == record.marking()))
            .toList(),
        record.handling() == null ? "" : record.handling(),
        assigns,
        assigns ? units(viewer, record) : List.of(),
        assigns ? lists(viewer, list) : List.of(),
        list == null ? null : list.title(),
        deletions.may(viewer, record) ? "/records/%s/deletion".formatted(record.id()) : null,
        error);
  }

  private List<CustodyForm.Option> units(Viewer viewer, Record record) {
    var options = new ArrayList<CustodyForm.Option>();
    var known = units.of(viewer.force());
    if (known.stream().noneMatch(unit -> unit.name().equals(record.unit()))) {
      options.add(new CustodyForm.Option(record.unit(), record.unit(), true));
    }
    known.forEach(
        unit ->
            options.add(
                new CustodyForm.Option(
                    unit.name(), unit.title(), unit.name().equals(record.unit()))));
    return options;
  }

  private List<CustodyForm.Option> lists(Viewer viewer, @Nullable Restriction now) {
    var options = new ArrayList<CustodyForm.Option>();
    options.add(new CustodyForm.Option("0", "No restriction", now == null));
    restrictions
        .offered(viewer)
        .forEach(
            list ->
                options.add(
                    new CustodyForm.Option(
                        Integer.toString(list.id()),
                        "%s (%s)".formatted(list.title(), others(list.kind())),
                        now != null && now.id() == list.id())));
    return options;
  }

  private static String others(Restriction.Kind kind) {
    return switch (kind) {
      case RESTRICTED -> "others see that it exists";
      case CLOSED -> "others see nothing";
    };
  }

  private @Nullable Restriction list(Viewer viewer, Record record) {
    int id = access.classOf(record.accessClass()).restriction();
    return id == 0 ? null : restrictions.find(viewer, id).orElse(null);
  }
}
