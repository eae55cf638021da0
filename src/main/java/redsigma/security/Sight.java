package redsigma.security;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * What a viewer may see, evaluated once and used by every reading: PostgreSQL, index and memory.
 *
 * @param number under which the database keeps the classes; equal for equal sets
 * @param everything the platform itself: no class is asked for
 * @param classes ids of the access classes seen, sorted
 * @param stubs ids of those of which only the existence is told, sorted
 * @param owner whose own records are seen whatever their class
 * @param opened records opened in an emergency, for as long as that lasts
 */
@SuppressWarnings("ArrayRecordComponent") // some thousands of ids, shared by all that ask
public record Sight(
    long number, boolean everything, int[] classes, int[] stubs, UUID owner, Set<UUID> opened) {

  public Sight {
    opened = Set.copyOf(opened);
  }

  /** Whether a record of a class and an owner is seen. */
  public boolean sees(int accessClass, UUID owner, UUID record) {
    return everything
        || Arrays.binarySearch(classes, accessClass) >= 0
        || this.owner.equals(owner)
        || opened.contains(record);
  }

  /** Whether two sights are one, so that what was told to the database need not be told again. */
  boolean isSame(Sight other) {
    return everything == other.everything
        && number == other.number
        && owner.equals(other.owner)
        && opened.equals(other.opened);
  }
}
