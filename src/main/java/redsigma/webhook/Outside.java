package redsigma.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Tells addresses out in the world from those that a stranger's URL must never lead us to: this
 * machine, the networks behind it, and the addresses at which clouds hand out secrets.
 */
final class Outside {

  /** Not for the world by IANA's registries of special-purpose addresses, beside Java's own. */
  private static final List<Network> SPECIAL =
      networks(
          List.of(
              "0.0.0.0/8",
              "100.64.0.0/10",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "240.0.0.0/4",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7"));

  private static final Network TRANSLATED = Network.of("64:ff9b::/96");
  private static final Network TRANSLATED_WITHIN = Network.of("64:ff9b:1::/48");
  private static final Network SIX_TO_FOUR = Network.of("2002::/16");

  private final boolean loopback;
  private final List<Network> allowed;

  Outside(boolean loopback, List<String> networks) {
    this.loopback = loopback;
    this.allowed = networks(networks);
  }

  /** A network of one family; the matcher alone would compare addresses across families. */
  private record Network(IpAddressMatcher matcher, boolean six) {

    static Network of(String written) {
      return new Network(new IpAddressMatcher(written), written.contains(":"));
    }

    boolean has(InetAddress address) {
      var written = address.getHostAddress().replaceFirst("%.*", "");
      return six == (address instanceof Inet6Address) && matcher.matches(written);
    }
  }

  private static List<Network> networks(List<String> written) {
    return written.stream().map(Network::of).toList();
  }

  boolean admits(InetAddress address) {
    if (address.isLoopbackAddress()) {
      return loopback;
    }
    return matches(allowed, address) || isPublic(address);
  }

  private static boolean isPublic(InetAddress address) {
    return !address.isAnyLocalAddress()
        && !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && !matches(SPECIAL, address)
        && (!(address instanceof Inet6Address six) || isPublicInside(six));
  }

  /** An IPv6 address that carries one of IPv4 leads where that one leads. */
  private static boolean isPublicInside(Inet6Address six) {
    var bytes = six.getAddress();
    if (six.isIPv4CompatibleAddress() || TRANSLATED.has(six)) {
      return isPublic(four(bytes, 12));
    }
    if (SIX_TO_FOUR.has(six)) {
      return isPublic(four(bytes, 2));
    }
    return !TRANSLATED_WITHIN.has(six);
  }

  private static InetAddress four(byte[] bytes, int at) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4));
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("Four bytes are an address", impossible);
    }
  }

  private static boolean matches(List<Network> networks, InetAddress address) {
    return networks.stream().anyMatch(network -> network.has(address));
  }
}
