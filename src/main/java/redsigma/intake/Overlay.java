package redsigma.intake;

import java.util.ArrayList;
import java.util.List;
import redsigma.intake.mapping.FieldPath;
import redsigma.record.Values;

/**
 * Lays what a source says over what a record holds: mapped fields are set or emptied, all else that
 * officers have written stays.
 */
final class Overlay {

  private Overlay() {}

  static Values of(Values current, Values imported, List<String> paths) {
    var laid = current;
    for (var path : paths) {
      var place = FieldPath.of(path);
      laid = place.inner() == null ? plain(laid, imported, place) : grouped(laid, imported, place);
    }
    return laid;
  }

  private static Values plain(Values current, Values imported, FieldPath place) {
    return current.with(place.field(), imported.value(place.field()).orElse(null));
  }

  private static Values grouped(Values current, Values imported, FieldPath place) {
    var said = row(imported.rows(place.field()), place.row());
    var rows = new ArrayList<>(current.rows(place.field()));
    while (rows.size() <= place.row()) {
      rows.add(Values.EMPTY);
    }
    var inner = String.valueOf(place.inner());
    rows.set(place.row(), rows.get(place.row()).with(inner, said.value(inner).orElse(null)));
    return current.with(place.field(), rows.stream().filter(row -> !row.isEmpty()).toList());
  }

  private static Values row(List<Values> rows, int at) {
    return at < rows.size() ? rows.get(at) : Values.EMPTY;
  }
}
