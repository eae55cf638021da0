package redsigma.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a record or a link for ever: a UUID of version 7, so that ids made later sort later. */
public record RecordId(UUID value) implements Comparable<RecordId> {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern WRITTEN =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** A new id of the clock's millisecond (RFC 9562 section 5.7). */
  public static RecordId next(Clock clock) {
    var random = new byte[10];
    RANDOM.nextBytes(random);
    long high = clock.millis() << 16 | 0x7000 | (random[0] & 0x0f) << 8 | (random[1] & 0xff);
    long low = 0x80L << 56;
    for (int i = 2; i < 10; i++) {
      long bits = i == 2 ? random[i] & 0x3f : random[i] & 0xff;
      low |= bits << (8 * (9 - i));
    }
    return new RecordId(new UUID(high, low));
  }

  /** Reads an id as URLs write it; {@code IllegalArgumentException} when it is none. */
  public static RecordId of(String text) {
    return new RecordId(UUID.fromString(text));
  }

  /** Whether a text is an id as URLs write it. */
  public static boolean isId(String text) {
    return WRITTEN.matcher(text).matches();
  }

  @Override
  public int compareTo(RecordId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
