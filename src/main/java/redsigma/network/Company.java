package redsigma.network;

import java.util.List;
import redsigma.record.Record;

/**
 * The close company a record keeps: the triangles it is part of, and its group, a k-core.
 *
 * @param triangles how many there are, shown or not
 * @param closeness with how many of the group each of it is linked at least; 0 when there is none
 * @param size how many the group has, the record itself included
 */
public record Company(
    Record centre,
    List<Triangle> shown,
    int triangles,
    int closeness,
    List<Record> group,
    int size,
    Extent extent) {

  public Company {
    shown = List.copyOf(shown);
    group = List.copyOf(group);
  }

  /** Two records linked with the centre and with each other. */
  public record Triangle(Record one, Record other) {}
}
