package redsigma.web.frame;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many pages somebody may ask for: far more than a person reads, far fewer than a robot wants.
 *
 * @param rate requests a second that an account may keep up, or an address nobody has signed in at
 * @param burst requests that it may make at once after a rest
 */
@ConfigurationProperties("redsigma.pages")
record PaceSettings(@DefaultValue("50") int rate, @DefaultValue("1000") int burst) {}
