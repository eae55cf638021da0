package redsigma.intake;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of a ledger are wanted.
 *
 * @param remarked only lines that say something: a reason, or a warning
 */
public record LedgerFilter(@Nullable Integer ordinal, @Nullable Outcome outcome, boolean remarked) {

  public static final LedgerFilter ALL = new LedgerFilter(null, null, false);
  public static final LedgerFilter REJECTED = new LedgerFilter(null, Outcome.REJECTED, false);
}
