package redsigma.intake;

/**
 * How far one file of a batch has come.
 *
 * @param becomes the record type or link type its rows become
 * @param digest SHA-256 of the file as it was when the batch began
 * @param expected rows there seem to be; a value that spans lines makes it too many
 * @param read rows read so far, counted where they are read and not where they are stored
 */
public record BatchFile(
    int ordinal,
    String file,
    Kind kind,
    String becomes,
    String digest,
    long expected,
    long read,
    boolean done,
    Counts counts) {

  /** Whether the rows of a file become records or links. */
  public enum Kind {
    NODES,
    RELATIONSHIPS
  }

  /** Whether every row read is accounted for. */
  public boolean reconciles() {
    return read == counts.total();
  }

  BatchFile advanced(long rows, boolean last, Counts more) {
    return new BatchFile(
        ordinal, file, kind, becomes, digest, expected, read + rows, last, counts.plus(more));
  }
}
