package redsigma.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.security.Permission;
import redsigma.security.Programs;
import redsigma.security.Tokens;
import redsigma.security.Viewer;
import redsigma.webhook.Receiver;

/** Webhooks are made and looked after by machines too, for administrators alone. */
@InTheHouse
class SubscriptionsTest {

  private static final String WISH =
      "{\"account\":\"%s\",\"label\":\"Feed\",\"url\":\"%s\",\"types\":[%s]}";

  @LocalServerPort int port;
  @Autowired Tokens tokens;
  @Autowired Programs programs;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  private final String account = "feed-" + UUID.randomUUID().toString().substring(0, 8);
  private Machine administrator;

  @BeforeEach
  void aProgramHasAnAccount() {
    programs.add(officers.administrator(), account, "Ferry NPT", Set.of("officer"), "hill");
    administrator = machine(officers.administrator());
  }

  @Test
  void makesTriesPausesRenewsAndRemovesAWebhook() {
    try (var receiver = new Receiver()) {
      var made = make(receiver.url(), "\"person\"");
      assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
      var at = "/webhooks/" + made.text("/id");
      assertThat(made.text("/keys/0")).startsWith("whpk_");

      var ping = administrator.send("POST", at + "/pings", "");
      assertThat(ping.json().at("/delivered").asBoolean()).isTrue();
      assertThat(receiver.got().getFirst().isSignedWith(made.text("/keys/0"))).isTrue();
      assertThat(administrator.get(at + "/deliveries").text("/items/0/message"))
          .isEqualTo(receiver.got().getFirst().id());

      assertThat(administrator.send("PUT", at + "/pause", "").status()).isEqualTo(204);
      assertThat(administrator.get(at).text("/state")).isEqualTo("PAUSED");
      assertThat(administrator.send("DELETE", at + "/pause", "").status()).isEqualTo(204);
      assertThat(administrator.send("POST", at + "/keys", "").json().at("/keys").size())
          .isEqualTo(2);
      assertThat(administrator.send("DELETE", at, "").status()).isEqualTo(204);
      assertThat(administrator.get(at).status()).isEqualTo(404);
    }
  }

  @Test
  void saysWhichMemberStandsInTheWay() {
    assertThat(make("https://10.0.0.1/", "").text("/errors/0/pointer")).isEqualTo("/url");
    assertThat(make("https://example.org/", "\"unicorn\"").text("/errors/0/pointer"))
        .isEqualTo("/types");
  }

  @Test
  void isClosedToAllButAdministrators() {
    assertThat(machine(officers.hill()).get("/webhooks").status()).isEqualTo(403);
  }

  private Machine.Answer make(String url, String types) {
    return administrator.send("POST", "/webhooks", WISH.formatted(account, url, types));
  }

  private Machine machine(Viewer viewer) {
    var until = clock.instant().plus(Duration.ofDays(9));
    var scopes = EnumSet.allOf(Permission.class);
    return new Machine(port, tokens.issue(viewer, "machine", scopes, until).secret());
  }
}
