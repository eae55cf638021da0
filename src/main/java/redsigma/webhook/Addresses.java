package redsigma.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.stereotype.Component;

/** Knows which addresses may be told of changes. */
@Component
class Addresses {

  private static final int LONGEST = 500;
  private static final Pattern NUMERIC =
      Pattern.compile("(0[xX][0-9a-fA-F]*|\\d+)(\\.(0[xX][0-9a-fA-F]*|\\d+))*\\.?");
  private static final Pattern PLAIN =
      Pattern.compile("((0|[1-9]\\d{0,2})\\.){3}(0|[1-9]\\d{0,2})");

  private final WebhookSettings settings;
  private final Outside outside;

  Addresses(WebhookSettings settings) {
    this.settings = settings;
    this.outside = new Outside(settings.loopback(), settings.networks());
  }

  /** Names as a scheme may use them: plain http reaches this machine alone, and only if allowed. */
  DnsResolver names(String scheme) {
    return new GuardedNames(
        SystemDefaultDnsResolver.INSTANCE,
        scheme.equals("https")
            ? outside::admits
            : address -> settings.loopback() && address.isLoopbackAddress());
  }

  /** What is wrong with an address; empty when it may be told. */
  Optional<String> fault(String written) {
    URI url;
    try {
      url = new URI(written);
    } catch (URISyntaxException unreadable) {
      return Optional.of("This is no address. Write it like https://example.org/changes.");
    }
    var scheme = url.getScheme();
    if (scheme == null || url.getHost() == null || written.length() > LONGEST) {
      return Optional.of("This is no address. Write it like https://example.org/changes.");
    }
    if (!scheme.equals("https") && !(settings.loopback() && scheme.equals("http"))) {
      return Optional.of("The address must begin with https://.");
    }
    if (isOddNumber(url.getHost())) {
      return Optional.of("Write a numeric address as four plain numbers: 203.0.113.7.");
    }
    if (url.getUserInfo() != null || url.getFragment() != null) {
      return Optional.of("The address must have no user name and no fragment.");
    }
    return isInward(scheme, url.getHost())
        ? Optional.of("The address leads into a network that nothing is sent to.")
        : Optional.empty();
  }

  /** Programs differ in what they take 0177.1 or 2130706433 for. */
  private static boolean isOddNumber(String host) {
    return NUMERIC.matcher(host).matches() && !PLAIN.matcher(host).matches();
  }

  /** A name that is not known yet may be so later; it is looked up again at every attempt. */
  private boolean isInward(String scheme, String host) {
    try {
      InetAddress[] found = names(scheme).resolve(host);
      return found.length == 0;
    } catch (GuardedNames.Inward inward) {
      return true;
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
