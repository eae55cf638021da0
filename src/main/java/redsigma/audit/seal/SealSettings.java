package redsigma.audit.seal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the journal is sealed.
 *
 * @param every how long after one seal the next is made
 */
@ConfigurationProperties("redsigma.seal")
record SealSettings(@DefaultValue("5s") Duration every) {}
