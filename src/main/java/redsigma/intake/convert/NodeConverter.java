package redsigma.intake.convert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redsigma.intake.csv.Row;
import redsigma.intake.mapping.FieldPath;
import redsigma.intake.mapping.NodeFile;
import redsigma.intake.mapping.Take;
import redsigma.record.Values;
import redsigma.schema.Schema;

/** Turns rows into the values of records. */
final class NodeConverter extends RowConverter {

  private final List<Column> columns = new ArrayList<>();

  private record Column(
      String path,
      FieldPath place,
      boolean literal,
      String ifEmpty,
      Function<List<String>, String> source,
      Function<String, Taken> reader) {}

  NodeConverter(NodeFile file, Header header, Schema schema) {
    super(file.layout(), header, List.of(file.key()));
    var readers = new ValueReader(schema);
    var type = schema.type(file.type());
    for (var assignment : file.assignments()) {
      var place = FieldPath.of(assignment.path());
      var inner = place.inner();
      var path = inner == null ? place.field() : place.field() + "." + inner;
      var field = type.at(path).orElseThrow();
      var take = assignment.take();
      var ifEmpty = take.ifEmpty();
      columns.add(
          new Column(
              assignment.path(),
              place,
              take.from() instanceof Take.Literal,
              ifEmpty == null ? "" : ifEmpty,
              header.source(take),
              readers.of(field.type(), take)));
    }
  }

  @Override
  Converted convert(Row.Read row, List<String> keys, List<String> wrong) {
    var tree = new LinkedHashMap<String, Object>();
    var literals = new ArrayList<Column>();
    for (var column : columns) {
      if (column.literal() && column.place().inner() != null) {
        literals.add(column);
      } else {
        put(tree, column, row, wrong);
      }
    }
    // a row of nothing but literals says nothing: it is not made
    for (var literal : literals) {
      if (rowOf(tree, literal.place()) != null) {
        put(tree, literal, row, wrong);
      }
    }
    var values = Values.of(listed(tree));
    var digest = UUID.nameUUIDFromBytes(values.json().getBytes(StandardCharsets.UTF_8));
    return new Converted.Node(row.line(), keys.getFirst(), values, digest, row.text());
  }

  private static void put(
      Map<String, Object> tree, Column column, Row.Read row, List<String> wrong) {
    var text = column.source().apply(row.cells());
    var taken = text.isEmpty() ? whenEmpty(column) : column.reader().apply(text);
    switch (taken) {
      case Taken.Value(var value) -> put(tree, column.place(), value);
      case Taken.Nothing _ -> {}
      case Taken.Unreadable(var reason) -> wrong.add(column.path() + ": " + reason);
    }
  }

  private static Taken whenEmpty(Column column) {
    return column.ifEmpty().isEmpty() ? Taken.NOTHING : new Taken.Value(column.ifEmpty());
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, FieldPath place, Object value) {
    var inner = place.inner();
    if (inner == null) {
      tree.put(place.field(), value);
      return;
    }
    var rows =
        (Map<Integer, Map<String, Object>>)
            tree.computeIfAbsent(place.field(), _ -> new TreeMap<Integer, Object>());
    rows.computeIfAbsent(place.row(), _ -> new LinkedHashMap<>()).put(inner, value);
  }

  private static @Nullable Object rowOf(Map<String, Object> tree, FieldPath place) {
    return tree.get(place.field()) instanceof Map<?, ?> rows ? rows.get(place.row()) : null;
  }

  /** Groups as lists, in the order of their row numbers. */
  private static Map<String, Object> listed(Map<String, Object> tree) {
    var listed = new LinkedHashMap<String, Object>();
    tree.forEach(
        (name, value) ->
            listed.put(name, value instanceof Map<?, ?> rows ? List.copyOf(rows.values()) : value));
    return listed;
  }

  @Override
  String shown(List<String> keys) {
    return keys.getFirst();
  }
}
