package redsigma.command.bench.region;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import redsigma.record.RecordId;

/** A record of the region, by its kind and number, which its id tells too. */
public record Thing(Kind kind, int number) {

  /** What there is in the region. */
  public enum Kind {
    RESIDENT(0),
    HOME(1),
    CAR(2),
    LINE(3);

    private final int row;

    Kind(int row) {
      this.row = row;
    }
  }

  /** The row of links. */
  static final int LINKS = 4;

  /** 1 January 2026 at midnight, in milliseconds: ids of the region are of that moment. */
  private static final long MOMENT = 1_767_225_600_000L;

  private static final long VERSION = 7L << 12;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long OURS = 0x0051_6000L << 32;

  public RecordId id() {
    return id(kind.row, number);
  }

  /** An id of the region's own, of what is numbered in a row. */
  static RecordId id(int row, long number) {
    return new RecordId(new UUID(MOMENT << 16 | VERSION | row, VARIANT | OURS + number));
  }

  /** None when the record is no part of the region. */
  public static Optional<Thing> of(RecordId id) {
    long low = id.value().getLeastSignificantBits();
    long row = id.value().getMostSignificantBits() & 0xfff;
    return low >>> 32 == (VARIANT | OURS) >>> 32
        ? Arrays.stream(Kind.values())
            .filter(kind -> kind.row == row)
            .findFirst()
            .map(kind -> new Thing(kind, (int) low))
        : Optional.empty();
  }
}
