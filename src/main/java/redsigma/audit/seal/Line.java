package redsigma.audit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is sealed: where it stands, and the digest of all it says.
 *
 * @param tx the transaction that wrote it; entries are sealed in the order of (tx, id)
 */
@SuppressWarnings("ArrayRecordComponent") // digests by the million, never compared as a whole
record Line(long id, long tx, byte[] digest) {

  /** The first half of a digest names an entry within its seal; the seal's root covers the rest. */
  static final int SHORT = 16;

  /** The columns that say something, by name. A column that comes later stands at the end. */
  static final List<String> COLUMNS =
      List.of(
          "at", "actor", "name", "kind", "action", "record", "origin", "detail", "purpose",
          "others");

  /**
   * One form only: name and value of each column that is not null, each after its length in bytes.
   */
  static byte[] digest(MessageDigest sha, List<@Nullable String> values) {
    for (int column = 0; column < values.size(); column++) {
      var value = values.get(column);
      if (value != null) {
        add(sha, COLUMNS.get(column));
        add(sha, value);
      }
    }
    return sha.digest();
  }

  private static void add(MessageDigest sha, String text) {
    var bytes = text.getBytes(UTF_8);
    sha.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
    sha.update(bytes);
  }
}
