package redsigma.network;

import java.util.List;
import java.util.Map;
import redsigma.record.Record;

/**
 * The close company a record keeps: the triangles it is part of, and its group, a k-core.
 *
 * @param triangles how many there are, shown or not
 * @param closeness with how many of the group each of it is linked at least; 0 when there is none
 * @param size how many the group has, the record itself included
 * @param passedBy how many records of each type were met and not gone through
 */
public record Company(
    Record centre,
    List<Triangle> shown,
    int triangles,
    int closeness,
    List<Record> group,
    int size,
    Map<String, Integer> passedBy,
    Extent extent) {

  public Company {
    shown = List.copyOf(shown);
    group = List.copyOf(group);
    passedBy = Map.copyOf(passedBy);
  }

  /** Two records linked with the centre and with each other. */
  public record Triangle(Record one, Record other) {}
}
