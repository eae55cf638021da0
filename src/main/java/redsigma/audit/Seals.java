package redsigma.audit;

import java.util.Optional;
import java.util.function.LongConsumer;

/** Seals the journal, a batch of settled entries at a time, and proves that it is as it was. */
public interface Seals {

  /** Seals what is settled and not yet sealed; how many entries that were. */
  long seal();

  /**
   * Reads the whole chain, or what follows a seal, beside the entries it covers.
   *
   * @param progress told now and then how many entries were read
   */
  Verdict verify(Asked asked, LongConsumer progress);

  /**
   * What to verify.
   *
   * @param since the number of the seal that is taken for granted; 0 for none
   * @param anchor a seal's hash that was kept outside, in hexadecimal, which must be in the chain
   */
  record Asked(long since, Optional<String> anchor) {
    public static final Asked ALL = new Asked(0, Optional.empty());
  }
}
