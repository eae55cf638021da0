package redsigma.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a token may ask.
 *
 * @param rate requests a second that a token may keep up
 * @param burst requests that it may make at once after a rest
 * @param largest bytes of a body
 * @param kept for how long an answer is given again to the same Idempotency-Key
 * @param longestWait how long a reader of the feed may wait for a change
 */
@ConfigurationProperties("redsigma.api")
record ApiSettings(
    @DefaultValue("50") int rate,
    @DefaultValue("500") int burst,
    @DefaultValue("10000000") int largest,
    @DefaultValue("24h") Duration kept,
    @DefaultValue("30s") Duration longestWait) {}
