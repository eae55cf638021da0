package redsigma.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.engine.spatial.GeoPoint;
import redsigma.record.Point;
import redsigma.record.Record;
import redsigma.record.Values;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;

/** Where a record is on the map, by its own fields; protected ones tell nothing. */
final class MapPoints {

  private MapPoints() {}

  static Set<GeoPoint> of(RecordType type, Record record) {
    return all(type, record.data()).stream()
        .map(point -> GeoPoint.of(point.latitude(), point.longitude()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** In the order of the fields. */
  static Set<Point> all(RecordType type, Values data) {
    var points = new LinkedHashSet<Point>();
    type.fields().values().forEach(field -> collect(field, data, points));
    return points;
  }

  private static void collect(Field field, Values data, Set<Point> points) {
    if (field.protectedBy() != null) {
      return;
    }
    if (field.type() instanceof FieldType.Group group) {
      for (var row : data.rows(field.name())) {
        group.fields().values().forEach(inner -> collect(inner, row, points));
      }
    } else if (field.type() instanceof FieldType.Place) {
      data.value(field.name()).ifPresent(value -> add(value, points));
    }
  }

  private static void add(Object value, Set<Point> points) {
    if (value instanceof List<?> many) {
      many.forEach(one -> add(one, points));
    } else {
      Point.read(value.toString()).ifPresent(points::add);
    }
  }
}
