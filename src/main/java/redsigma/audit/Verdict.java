package redsigma.audit;

/** What verifying the journal came to. */
public sealed interface Verdict {

  /**
   * All is as it was sealed.
   *
   * @param unsealed entries written since the last seal, which nothing vouches for yet
   * @param hash the last seal's hash, to be kept outside; empty when there is no seal
   */
  record Intact(long seals, long entries, long unsealed, String hash) implements Verdict {}

  /**
   * The first thing that is not as it was sealed.
   *
   * @param seal the number of the seal that tells
   * @param entry the entry's number, or 0 when the seal itself is wrong
   * @param entries how many entries had been found in order before
   */
  record Broken(Fault fault, long seal, long entry, long entries, String what) implements Verdict {}

  /** In which way. */
  enum Fault {
    CHANGED,
    REMOVED,
    INSERTED,
    REORDERED,
    SEAL_CHANGED,
    SEAL_REMOVED,
    ANCHOR_MISSING
  }
}
