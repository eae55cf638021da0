package redsigma.api;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.audit.Sought;
import redsigma.record.Feed;
import redsigma.record.RecordId;

/** Writes places in lists and in the feed so that nobody is tempted to make one up. */
final class Cursors {

  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final int LIST_BYTES = 16;
  private static final int FEED_BYTES = 28;
  private static final int PLACE_BYTES = 16;

  /** The end of the year 9999: what lies beyond, no database takes. */
  private static final long LAST_MICROS = 253_402_300_799_999_999L;

  private Cursors() {}

  static String of(RecordId last) {
    return TEXT.encodeToString(put(ByteBuffer.allocate(LIST_BYTES), last.value()).array());
  }

  static RecordId record(@Nullable String cursor) {
    return new RecordId(cursor == null ? new UUID(0, 0) : uuid(read(cursor, LIST_BYTES)));
  }

  static String of(Feed.Position position) {
    var bytes = ByteBuffer.allocate(FEED_BYTES).putLong(position.transaction());
    return TEXT.encodeToString(put(bytes, position.id()).putInt(position.version()).array());
  }

  static Feed.Position position(@Nullable String cursor) {
    if (cursor == null) {
      return Feed.Position.START;
    }
    var bytes = read(cursor, FEED_BYTES);
    return new Feed.Position(bytes.getLong(), uuid(bytes), bytes.getInt());
  }

  static String of(Sought.Place place) {
    var micros = ChronoUnit.MICROS.between(Instant.EPOCH, place.at());
    var bytes = ByteBuffer.allocate(PLACE_BYTES).putLong(micros).putLong(place.id());
    return TEXT.encodeToString(bytes.array());
  }

  static Sought.Place place(String cursor) {
    var bytes = read(cursor, PLACE_BYTES);
    long micros = bytes.getLong();
    if (micros < 0 || micros > LAST_MICROS) {
      throw unknown();
    }
    return new Sought.Place(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), bytes.getLong());
  }

  private static ByteBuffer put(ByteBuffer bytes, UUID id) {
    return bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID uuid(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static ByteBuffer read(String cursor, int length) {
    try {
      var bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length == length) {
        return ByteBuffer.wrap(bytes);
      }
    } catch (IllegalArgumentException wrong) {
      throw unknown();
    }
    throw unknown();
  }

  private static Problem unknown() {
    return Problem.unreadable("Take a cursor as it was given; this is none.");
  }
}
