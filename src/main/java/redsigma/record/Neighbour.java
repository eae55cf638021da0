package redsigma.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One live link as it looks from a record, with what decides who may know of it.
 *
 * @param of the record from which one looks
 * @param reversed when that record is the link's far end
 * @param version of the record at the other end
 * @param title of that record
 * @param proof what proves the link; null when nothing has to
 */
public record Neighbour(
    RecordId of,
    RecordId link,
    String linkType,
    @Nullable String role,
    boolean reversed,
    Standing other,
    int version,
    String title,
    @Nullable Standing proof) {

  /** Whose a record is: enough to judge who may see it. */
  public record Standing(RecordId id, int accessClass, UUID owner) {}
}
