package redsigma.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Reasons(Schemas schemas, Shown shown, Ties ties) {
    this.schemas = schemas;
    this.shown = shown;
    this.ties = ties;
  }

  List<Hit> of(Viewer viewer, Sought sought, List<Record> records) {
    var schema = schemas.current();
    var own = new LinkedHashMap<RecordId, Map<Integer, String>>();
    records.forEach(record -> own.put(record.id(), own(schema, sought, record)));
    var needed = sought.isEmpty() ? List.<Integer>of() : sought.needed();
    var unexplained =
        records.stream()
            .filter(record -> own.getOrDefault(record.id(), Map.of()).size() < needed.size())
            .toList();
    var tied =
        needed.size() > 1 && !unexplained.isEmpty()
            ? ties.of(viewer, schema, unexplained.stream().map(Record::id).toList())
            : Map.<RecordId, List<Ties.Tie>>of();
    var hits = new ArrayList<Hit>(records.size());
    for (var record : records) {
      var because = new LinkedHashSet<String>();
      for (int unit : needed) {
        Optional.ofNullable(own.getOrDefault(record.id(), Map.of()).get(unit))
            .or(() -> Ties.reason(tied.getOrDefault(record.id(), List.of()), sought, unit))
            .ifPresent(because::add);
      }
      because.addAll(conditions(schema, sought, record));
      hits.add(new Hit(record, because.stream().limit(MOST).toList()));
    }
    return hits;
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
