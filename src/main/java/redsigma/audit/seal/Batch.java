package redsigma.audit.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;

/** The entries of a seal in the making, in the order they are sealed. */
final class Batch {

  private final MessageDigest root = Seal.sha();
  private final ByteArrayOutputStream leaves = new ByteArrayOutputStream();
  private int entries;

  void add(Line line) {
    var place = ByteBuffer.allocate(2 * Long.BYTES).putLong(line.id()).putLong(line.tx());
    root.update(place.flip());
    root.update(line.digest());
    leaves.write(place.array(), 0, Long.BYTES);
    leaves.write(line.digest(), 0, Line.SHORT);
    entries++;
  }

  int entries() {
    return entries;
  }

  /** The digest over all that was added; the batch is spent with it. */
  byte[] root() {
    return root.digest();
  }

  /** The seal after another, over the transactions from that one's end to this. */
  Seal close(Seal before, long toTx, Instant now) {
    var open =
        new Seal(
            before.number() + 1,
            before.toTx(),
            toTx,
            entries,
            leaves.toByteArray(),
            root.digest(),
            before.hash(),
            Seal.NONE,
            now);
    return new Seal(
        open.number(),
        open.fromTx(),
        toTx,
        entries,
        open.leaves(),
        open.root(),
        open.previous(),
        open.computed(),
        now);
  }
}
