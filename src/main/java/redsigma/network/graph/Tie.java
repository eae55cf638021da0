package redsigma.network.graph;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the graph keeps of a link.
 *
 * @param validFrom partial date on which it began to hold, as links are stored
 * @param proof the record that proves it: whoever may not see that one does not see the link
 * @param withdrawn whether it was ended, and is walked only when asked for
 */
public record Tie(
    UUID from,
    UUID to,
    String type,
    @Nullable String validFrom,
    @Nullable String validUntil,
    @Nullable UUID proof,
    boolean withdrawn) {}
