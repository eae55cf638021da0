package redsigma.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose installation this is: what the platform does by itself belongs to this force.
 *
 * @param force two-digit force code; the fictional force's unless set
 */
@ConfigurationProperties("redsigma")
record Installation(@DefaultValue("77") String force) {}
