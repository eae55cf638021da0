package redsigma.command.demo;

import redsigma.record.Shown;
import redsigma.record.Values;
import redsigma.schema.Schema;

/** The words for what has been made and not yet saved. */
record MadeWords(Schema schema, Shown shown) {

  /** The headline of a record for an empty path, else the value of the path as it is shown. */
  String of(Made made, String path) {
    var type = schema.type(made.change().type());
    return path.isEmpty() ? type.headline().render(field -> at(made, field)) : at(made, path);
  }

  private String at(Made made, String path) {
    var data = made.change().data();
    return schema
        .type(made.change().type())
        .at(path)
        .map(field -> shown.text(schema, field, holder(data, path)))
        .orElse("");
  }

  private static Values holder(Values data, String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? data
        : data.rows(path.substring(0, dot)).stream().findFirst().orElse(Values.EMPTY);
  }
}
