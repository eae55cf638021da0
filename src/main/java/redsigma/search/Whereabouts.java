package redsigma.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.record.Neighbours;
import redsigma.record.Point;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/**
 * Tells where records are on the map: by their own points, and by those of what they are linked to,
 * as far as the viewer may know of it.
 */
@Component
public class Whereabouts {

  private final Neighbours neighbours;
  private final Records records;
  private final Schemas schemas;

  Whereabouts(Neighbours neighbours, Records records, Schemas schemas) {
    this.neighbours = neighbours;
    this.records = records;
    this.schemas = schemas;
  }

  /**
   * @param said how the record came there, as "lives at 4 Ash Grove"; empty for its own point
   */
  public record Spot(Point at, String said) {}

  /** The spots of each record, its own first; those without any have no entry. */
  public Map<RecordId, List<Spot>> of(Viewer viewer, Collection<Record> some) {
    var schema = schemas.current();
    var spots = new LinkedHashMap<RecordId, List<Spot>>();
    for (var record : some) {
      points(schema, record).forEach(point -> add(spots, record.id(), new Spot(point, "")));
    }
    var all =
        neighbours.of(viewer, some.stream().map(Record::id).toList(), Vicinity.MOST).stream()
            .filter(neighbour -> Ties.said(schema, neighbour).isPresent())
            .toList();
    var others = new HashSet<>(all.stream().map(each -> each.other().id()).toList());
    var seen =
        records.findAll(viewer, others).stream()
            .collect(Collectors.toMap(Record::id, Function.identity()));
    for (var neighbour : all) {
      var said = Ties.said(schema, neighbour).orElse("");
      Optional.ofNullable(seen.get(neighbour.other().id())).stream()
          .flatMap(other -> points(schema, other).stream())
          .forEach(point -> add(spots, neighbour.of(), new Spot(point, said)));
    }
    return spots;
  }

  private static void add(Map<RecordId, List<Spot>> spots, RecordId id, Spot spot) {
    spots.computeIfAbsent(id, none -> new ArrayList<>()).add(spot);
  }

  private static Collection<Point> points(Schema schema, Record record) {
    return schema
        .findType(record.type())
        .map(type -> MapPoints.all(type, record.data()))
        .map(List::copyOf)
        .orElse(List.of());
  }
}
