package redsigma.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Shown;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** Says in plain words why records were found: by their own values, or by what they link to. */
@Component
final class Reasons {

  private static final int MOST = 4;

  private final Schemas schemas;
  private final Shown shown;
  private final Ties ties;
  private final Whereabouts whereabouts;

  Reasons(Schemas schemas, Shown shown, Ties ties, Whereabouts whereabouts) {
    this.schemas = schemas;
    this.shown = shown;
    this.ties = ties;
    this.whereabouts = whereabouts;
  }

  List<Hit> of(Viewer viewer, Sought sought, List<Record> records) {
    var schema = schemas.current();
    var own = new LinkedHashMap<RecordId, Map<Integer, String>>();
    records.forEach(record -> own.put(record.id(), own(schema, sought, record)));
    var needed = sought.isEmpty() ? List.<Integer>of() : sought.needed();
    var tied = tied(viewer, schema, sought, needed, own);
    var spots =
        sought.areas().isEmpty()
            ? Map.<RecordId, List<Whereabouts.Spot>>of()
            : whereabouts.of(viewer, records);
    var hits = new ArrayList<Hit>(records.size());
    for (var record : records) {
      var because = new LinkedHashSet<String>();
      for (int unit : needed) {
        Optional.ofNullable(own.getOrDefault(record.id(), Map.of()).get(unit))
            .or(() -> Optional.ofNullable(tied.getOrDefault(record.id(), Map.of()).get(unit)))
            .ifPresent(because::add);
      }
      because.addAll(conditions(schema, sought, record));
      var at = spots.getOrDefault(record.id(), List.of());
      sought.areas().forEach(area -> there(area, at).ifPresent(because::add));
      hits.add(new Hit(record, because.stream().limit(MOST).toList()));
    }
    return hits;
  }

  /** "lives at 4 Ash Grove, 340 m away"; empty where it only stands there itself. */
  private static Optional<String> there(Area area, List<Whereabouts.Spot> spots) {
    return spots.stream()
        .filter(spot -> area.holds(spot.at()))
        .findFirst()
        .map(spot -> Stream.of(spot.said(), area.away(spot.at())))
        .map(said -> said.filter(each -> !each.isEmpty()).collect(Collectors.joining(", ")))
        .filter(said -> !said.isEmpty());
  }

  private Map<RecordId, Map<Integer, String>> tied(
      Viewer viewer,
      Schema schema,
      Sought sought,
      List<Integer> needed,
      Map<RecordId, Map<Integer, String>> own) {
    if (needed.size() < 2) {
      return Map.of();
    }
    var open = new HashMap<RecordId, Set<Integer>>();
    own.forEach(
        (id, reasons) -> {
          var units = new HashSet<>(needed);
          units.removeAll(reasons.keySet());
          if (!units.isEmpty()) {
            open.put(id, units);
          }
        });
    return open.isEmpty() ? Map.of() : ties.explain(viewer, schema, sought, open);
  }

  private List<String> conditions(Schema schema, Sought sought, Record record) {
    var type = schema.findType(record.type());
    if (type.isEmpty() || sought.conditions().isEmpty()) {
      return List.of();
    }
    var looking = new Looking(shown, schema, record, type.get());
    return sought.conditions().stream().flatMap(each -> looking.reason(each).stream()).toList();
  }

  /** The reasons within a record, by the unit they explain. */
  private Map<Integer, String> own(Schema schema, Sought sought, Record record) {
    var reasons = new HashMap<Integer, String>();
    var type = schema.findType(record.type());
    if (type.isPresent() && !sought.isEmpty()) {
      var looking = new Looking(shown, schema, record, type.get());
      for (int unit : sought.needed()) {
        looking.reason(sought, unit).ifPresent(reason -> reasons.put(unit, reason));
      }
    }
    return reasons;
  }
}
