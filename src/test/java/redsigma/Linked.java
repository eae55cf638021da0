package redsigma;

import java.time.Clock;
import redsigma.record.Certainty;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;

/** Links as most tests want them: new, confirmed, of no particular time. */
public final class Linked {

  private Linked() {}

  public static LinkChange.Put by(
      Clock clock, String type, String role, RecordId from, RecordId to) {
    return new LinkChange.Put(
        RecordId.next(clock), type, role, from, to, null, null, Certainty.CONFIRMED, null, null);
  }
}
