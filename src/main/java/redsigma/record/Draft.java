package redsigma.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was last typed, word for word, kept for its officer until saved or discarded.
 *
 * @param record the record being edited, null for a new one
 * @param version the version the form was opened on, 0 for a new record
 * @param form the form's names and texts, unparsed
 */
public record Draft(
    UUID id,
    String type,
    @Nullable RecordId record,
    int version,
    String title,
    Map<String, List<String>> form,
    Instant changedAt) {}
