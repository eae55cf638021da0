package redsigma.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this installation is.
 *
 * @param force the two digits of the force it serves; 77 is no real one's, and the fictional force's
 */
@ConfigurationProperties("redsigma")
record HouseSettings(@DefaultValue("77") String force) {}
