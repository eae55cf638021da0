package redsigma.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name once, and hands out only addresses that were looked at: the connection is made to
 * these very addresses, so that a name which means another one a moment later leads nowhere.
 */
final class GuardedNames implements DnsResolver {

  private final DnsResolver names;
  private final Predicate<InetAddress> admits;

  GuardedNames(DnsResolver names, Predicate<InetAddress> admits) {
    this.names = names;
    this.admits = admits;
  }

  /** One bad address among the good makes all of them bad. */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var addresses = names.resolve(host);
    if (!Arrays.stream(addresses).allMatch(admits)) {
      throw new Inward(host);
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** The name leads to where nothing is sent. */
  static final class Inward extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Inward(String host) {
      super(host + " leads to an address that nothing is sent to");
    }
  }
}
