package redsigma.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft that was thrown away and can be brought back.
 *
 * @param record the record that was being edited, null for a new one
 * @param changedAt when it was last typed in
 */
public record DiscardedDraft(
    UUID id, String type, @Nullable RecordId record, String title, Instant changedAt) {}
