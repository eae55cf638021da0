package redsigma.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No URL leads a webhook into this machine or the networks behind it, however it is written. */
class OutsideTest {

  private final Outside outside = new Outside(false, List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "169.254.169.254",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:a9fe:a9fe",
        "64:ff9b::a00:1",
        "64:ff9b:1::a00:1",
        "2002:7f00:1::",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1"
      })
  void admitsNoAddressOfTheInside(String address) throws UnknownHostException {
    assertThat(outside.admits(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "2a00:1450:4009::1", "64:ff9b::808:808"})
  void admitsAddressesOfTheWorld(String address) throws UnknownHostException {
    assertThat(outside.admits(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void admitsNetworksOfTheForcesOwnWhenTheyAreNamed() throws UnknownHostException {
    var named = new Outside(false, List.of("10.20.0.0/16"));

    assertThat(named.admits(InetAddress.getByName("10.20.3.4"))).isTrue();
    assertThat(named.admits(InetAddress.getByName("10.21.3.4"))).isFalse();
    assertThat(named.admits(InetAddress.getByName("127.0.0.1"))).isFalse();
    assertThat(named.admits(InetAddress.getByName("fc14::1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/",
        "https://user@example.org/",
        "https://example.org/#part",
        "ftp://example.org/",
        "file:///etc/passwd",
        "https:///nowhere",
        "nonsense",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:169.254.169.254]/latest",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://127.1/"
      })
  void takesNoAddressThatLeadsInside(String url) {
    var addresses = new Addresses(settings(false, Duration.ofSeconds(5)));

    assertThat(addresses.fault(url)).isPresent();
  }

  @Test
  void takesOneBadAddressAmongGoodOnesForBad() {
    var names = named("mixed.example", "8.8.8.8", "10.0.0.1");

    assertThatThrownBy(() -> names.resolve("mixed.example"))
        .isInstanceOf(GuardedNames.Inward.class);
  }

  /** DNS rebinding: the name is looked up once, and what was looked at is what is connected to. */
  @Test
  void connectsToTheAddressThatItLookedAt() throws UnknownHostException {
    var asked = new int[1];
    DnsResolver fickle =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            asked[0]++;
            return new InetAddress[] {
              InetAddress.getByName(asked[0] == 1 ? "8.8.8.8" : "127.0.0.1")
            };
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    var names = new GuardedNames(fickle, outside::admits);

    var socket = names.resolve("fickle.example", 443);

    assertThat(asked[0]).isOne();
    assertThat(socket).allMatch(each -> each.getAddress().getHostAddress().equals("8.8.8.8"));
    assertThatThrownBy(() -> names.resolve("fickle.example", 443))
        .isInstanceOf(GuardedNames.Inward.class);
  }

  @Test
  void sendsNothingToThisMachineUnlessASettingSaysSo() throws IOException {
    try (var receiver = new Receiver()) {
      var closed = settings(false, Duration.ofSeconds(5));
      var sender = new Sender(new Addresses(closed), closed);

      var plain = sender.post(URI.create(receiver.url()), Map.of(), new byte[0]);
      var secure =
          sender.post(URI.create(receiver.url().replace("http:", "https:")), Map.of(), new byte[0]);

      assertThat(plain.isSuccess()).isFalse();
      assertThat(secure.words()).contains("nothing is sent to");
      assertThat(receiver.got()).isEmpty();
      sender.close();
    }
  }

  private GuardedNames named(String name, String... addresses) {
    var names = new InMemoryDnsResolver();
    try {
      var found = new InetAddress[addresses.length];
      for (int i = 0; i < addresses.length; i++) {
        found[i] = InetAddress.getByName(addresses[i]);
      }
      names.add(name, found);
    } catch (UnknownHostException wrong) {
      throw new IllegalStateException(wrong);
    }
    return new GuardedNames(names, outside::admits);
  }

  static WebhookSettings settings(boolean loopback, Duration longest) {
    return new WebhookSettings(
        loopback, List.of(), longest, Duration.ofDays(5), Duration.ofDays(1), Duration.ofDays(30));
  }
}
