package redsigma.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How programs elsewhere are told.
 *
 * @param loopback whether this machine itself may be told, over plain http too: for development
 * @param networks networks in CIDR notation that are told although they are no public ones
 * @param longest how long one attempt may take from beginning to end
 * @param givesUp after how long without a success nothing more is sent
 * @param overlap for how long messages are signed with the old key beside a new one
 * @param kept for how long deliveries are remembered
 */
@ConfigurationProperties("redsigma.webhook")
record WebhookSettings(
    @DefaultValue("false") boolean loopback,
    @DefaultValue List<String> networks,
    @DefaultValue("15s") Duration longest,
    @DefaultValue("5d") Duration givesUp,
    @DefaultValue("24h") Duration overlap,
    @DefaultValue("30d") Duration kept) {

  WebhookSettings {
    networks = List.copyOf(networks);
  }
}
