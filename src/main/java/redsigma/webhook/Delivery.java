package redsigma.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to tell a webhook something.
 *
 * @param message the {@code webhook-id}: the same for every attempt at one event
 * @param event what kind of event: {@code record.changed}
 * @param attempt the how-manieth at this event
 * @param status the HTTP status it was answered with; null when there was no answer
 * @param outcome what came of it, in words
 */
public record Delivery(
    UUID id,
    String message,
    String event,
    Instant at,
    int attempt,
    @Nullable Integer status,
    String outcome,
    boolean delivered) {}
