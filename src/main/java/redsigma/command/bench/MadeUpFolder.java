package redsigma.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.record.Values;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.LinkType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;

/**
 * Writes a folder to import, and its mapping, out of whatever types and links the packages have.
 */
@Component
class MadeUpFolder {

  static final String MAPPING = "made-up.yaml";

  private static final int RECORDS = 61_521;
  private static final int LINKS = 105_840;

  private final Schemas schemas;

  MadeUpFolder(Schemas schemas) {
    this.schemas = schemas;
  }

  Path write() {
    try {
      var folder = Files.createTempDirectory("redsigma-made-up");
      Files.writeString(folder.resolve(MAPPING), write(schemas.current(), folder));
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException("No made-up files could be written", failed);
    }
  }

  private static String write(Schema schema, Path folder) throws IOException {
    var shown =
        schema.examples().stream().map(example -> schema.type(example.type())).distinct().toList();
    int each = RECORDS / shown.size();
    var mapping = new StringBuilder("mapping: made-up\nsystem: made-up\nnodes:\n");
    for (var type : shown) {
      mapping.append(nodes(schema, type, each, folder));
    }
    var names = shown.stream().map(RecordType::name).toList();
    var links = schema.linkTypes().values().stream().filter(link -> joins(link, names)).toList();
    mapping.append("relationships:\n");
    for (var link : links) {
      mapping.append(relationships(link, names, each, LINKS / links.size(), folder));
    }
    return mapping.toString();
  }

  private static boolean joins(LinkType link, List<String> names) {
    return link.from().stream().anyMatch(names::contains)
        && link.to().stream().anyMatch(names::contains);
  }

  private static String nodes(Schema schema, RecordType type, int count, Path folder)
      throws IOException {
    var specimens = Specimens.of(schema, type);
    var rows = new ArrayList<Map<String, String>>();
    var columns = new LinkedHashMap<String, String>();
    for (int i = 0; i < count; i++) {
      var row = flat(type.fields(), specimens.number(i));
      row.keySet().forEach(path -> columns.put(path, path));
      rows.add(row);
    }
    try (var out = Files.newBufferedWriter(folder.resolve(type.name() + ".csv"))) {
      out.write("id," + String.join(",", columns.keySet()) + "\n");
      for (int i = 0; i < count; i++) {
        var row = rows.get(i);
        out.write(type.name() + "-" + i);
        for (var column : columns.keySet()) {
          out.write("," + quoted(row.getOrDefault(column, "")));
        }
        out.write("\n");
      }
    }
    return "  - file: %s.csv\n    key: id\n    type: %s\n    fields:\n%s"
        .formatted(
            type.name(),
            type.name(),
            columns.keySet().stream()
                .map(path -> "      %s: %s\n".formatted(path, path))
                .collect(Collectors.joining()));
  }

  private static Map<String, String> flat(Map<String, Field> fields, Values data) {
    var flat = new LinkedHashMap<String, String>();
    for (var name : data.names()) {
      var field = fields.get(name);
      if (field != null && field.type() instanceof FieldType.Group group) {
        data.rows(name).stream()
            .findFirst()
            .ifPresent(
                row ->
                    flat(group.fields(), row)
                        .forEach((inner, text) -> flat.put(name + ".0." + inner, text)));
      } else if (field != null && isOneColumn(field.type())) {
        data.value(name).ifPresent(value -> flat.put(name, value.toString()));
      }
    }
    return flat;
  }

  private static boolean isOneColumn(FieldType type) {
    return switch (type) {
      case FieldType.Code code -> !code.many();
      case FieldType.Text _,
          FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Date _,
          FieldType.DateTime _,
          FieldType.PartialDate _,
          FieldType.Place _ ->
          true;
      case FieldType.Link _, FieldType.File _, FieldType.Group _ -> false;
    };
  }

  private static String relationships(
      LinkType link, List<String> names, int keys, int count, Path folder) throws IOException {
    var from = link.from().stream().filter(names::contains).findFirst().orElseThrow();
    var to = link.to().stream().filter(names::contains).findFirst().orElseThrow();
    try (var out = Files.newBufferedWriter(folder.resolve(link.name() + ".link.csv"))) {
      out.write("from,to\n");
      for (int i = 0; i < count; i++) {
        // never itself, and seldom the same pair twice
        int near = i % keys;
        int far = (near + 1 + i / keys * 31 + i % 7) % keys;
        out.write("%s-%d,%s-%d\n".formatted(from, near, to, far));
      }
    }
    return "  - { file: %s.link.csv, from: from, to: to, link: %s }\n"
        .formatted(link.name(), link.name());
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
