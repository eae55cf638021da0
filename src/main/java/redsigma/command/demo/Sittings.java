package redsigma.command.demo;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import redsigma.document.Documents;
import redsigma.document.Documents.Added;
import redsigma.record.Change;
import redsigma.record.Values;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** Gives a drawn picture to the records whose recipe made a row for one, by the ordinary door. */
@Component
class Sittings {

  private final Documents documents;
  private final Schemas schemas;

  Sittings(Documents documents, Schemas schemas) {
    this.documents = documents;
    this.schemas = schemas;
  }

  /** The change with pictures in its type's portrait group; {@code key} decides how they look. */
  Change portrayed(Viewer writer, String key, Change change) {
    var type = schemas.current().type(change.type());
    var path = type.portrait();
    if (path == null || path.indexOf('.') < 0) {
      return change;
    }
    var group = path.substring(0, path.indexOf('.'));
    var rows = new ArrayList<Values>();
    for (var row : change.data().rows(group)) {
      var name = path.substring(path.indexOf('.') + 1);
      rows.add(row.has(name) ? row : row.with(name, add(writer, type, path, key + rows.size())));
    }
    return rows.isEmpty() ? change : change.withData(change.data().with(group, rows));
  }

  private String add(Viewer writer, RecordType type, String path, String seed) {
    var field = type.at(path).orElseThrow();
    var bytes = new ByteArrayInputStream(Likeness.png(seed.hashCode()));
    var added =
        documents.add(
            writer, new Documents.Upload(path, (FieldType.File) field.type(), "drawn.png", bytes));
    return switch (added) {
      case Added.Kept kept -> kept.document().id().toString();
      case Added.Refused refused -> throw new IllegalStateException(refused.message());
    };
  }
}
