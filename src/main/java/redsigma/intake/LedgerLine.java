package redsigma.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.record.RecordId;

/**
 * What became of one row of a file.
 *
 * @param ordinal which file of the batch
 * @param line where the row begins in the file, the header being line 1
 * @param reason why it was rejected or skipped, or what was noticed when it was taken
 * @param key the row's key at its source
 * @param target the record or link that it became
 * @param text the row itself, when it was rejected
 */
public record LedgerLine(
    int ordinal,
    long line,
    Outcome outcome,
    @Nullable String reason,
    @Nullable String key,
    @Nullable RecordId target,
    @Nullable UUID digest,
    @Nullable String text) {}
