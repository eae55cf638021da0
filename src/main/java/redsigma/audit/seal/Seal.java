package redsigma.audit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What vouches for the entries of some transactions, and for the seal before.
 *
 * @param fromTx the first transaction covered
 * @param toTx the first that is not
 * @param leaves each entry's number and short digest, so that the one that differs can be named
 * @param root the digest over every entry's number, transaction and whole digest
 */
@SuppressWarnings("ArrayRecordComponent") // digests by the million, never compared as a whole
record Seal(
    long number,
    long fromTx,
    long toTx,
    int entries,
    byte[] leaves,
    byte[] root,
    byte[] previous,
    byte[] hash,
    Instant madeAt) {

  static final int LEAF = Long.BYTES + Line.SHORT;
  static final byte[] NONE = new byte[32];

  static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("This Java has no SHA-256", impossible);
    }
  }

  /** The hash that a seal of these facts has. */
  byte[] computed() {
    var sha = sha();
    sha.update("Red Sigma seal".getBytes(UTF_8));
    sha.update(
        ByteBuffer.allocate(4 * Long.BYTES)
            .putLong(number)
            .putLong(fromTx)
            .putLong(toTx)
            .putLong(entries)
            .flip());
    sha.update(root);
    sha.update(previous);
    return sha.digest(leaves);
  }

  boolean isWhole() {
    return Arrays.equals(hash, computed()) && leaves.length == entries * LEAF;
  }

  String shown() {
    return HexFormat.of().formatHex(hash);
  }

  List<Leaf> read() {
    var read = new ArrayList<Leaf>(entries);
    var buffer = ByteBuffer.wrap(leaves);
    while (buffer.hasRemaining()) {
      long id = buffer.getLong();
      var digest = new byte[Line.SHORT];
      buffer.get(digest);
      read.add(new Leaf(id, ByteBuffer.wrap(digest)));
    }
    return read;
  }

  /** An entry as its seal remembers it. */
  record Leaf(long id, ByteBuffer digest) {
    static Leaf of(Line line) {
      return new Leaf(line.id(), ByteBuffer.wrap(Arrays.copyOf(line.digest(), Line.SHORT)));
    }
  }
}
