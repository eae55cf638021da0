package redsigma.network.graph;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the graph keeps of a record: what it is, and what decides who may see it.
 *
 * @param happenedAt when, if it is an event: its links without a date of their own hold then
 */
public record Node(
    UUID id, String type, int accessClass, UUID owner, @Nullable Instant happenedAt) {}
