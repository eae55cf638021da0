package redsigma.network;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far a question may go.
 *
 * @param budget how many records one question may look at before it stops and says so
 * @param patience how long a question waits for what was just saved
 */
@ConfigurationProperties("redsigma.network")
record NetworkSettings(@DefaultValue("200000") int budget, @DefaultValue("2s") Duration patience) {}
