package redsigma.search;

/**
 * What a comparison of the index with the records found for one type, and mended.
 *
 * @param stored records there are
 * @param indexed documents the index had of them
 * @param missing records it had no document of
 * @param stale documents of another version or access class than the record's
 * @param orphaned documents of records that are not there
 */
public record Drift(
    String type, long stored, long indexed, long missing, long stale, long orphaned) {

  public boolean isNone() {
    return missing + stale + orphaned == 0;
  }
}
