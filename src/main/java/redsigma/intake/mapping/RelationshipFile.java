package redsigma.intake.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file each row of which is a link of one type.
 *
 * @param key the row's own key, where it has one; else its ends and role name it
 * @param reversed when the file's start is the link's far end
 */
public record RelationshipFile(
    FileLayout layout,
    Key from,
    Key to,
    @Nullable Key key,
    String link,
    int linkLine,
    boolean reversed,
    @Nullable Take role,
    @Nullable Take certainty,
    @Nullable Take validFrom,
    @Nullable Take validUntil) {

  /** Columns of the file that the mapping uses. */
  public Set<String> columns() {
    var columns = new HashSet<String>();
    columns.add(from.column());
    columns.add(to.column());
    if (key != null) {
      columns.add(key.column());
    }
    for (var take : new @Nullable Take[] {role, certainty, validFrom, validUntil}) {
      if (take != null) {
        columns.addAll(take.columns());
      }
    }
    layout.skips().forEach(skip -> columns.add(skip.column()));
    return columns;
  }

  /** The columns that must not be empty: both ends, then the row's own key if it has one. */
  public List<Key> keys() {
    return key == null ? List.of(from, to) : List.of(from, to, key);
  }
}
