package redsigma.web.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Permission;
import redsigma.security.Tokens;
import redsigma.security.Unit;
import redsigma.security.Units;
import redsigma.webhook.Receiver;
import redsigma.webhook.Webhook;
import redsigma.webhook.Webhooks;

/** Administrators give programs accounts, tokens and webhooks, and take them away. */
@InTheHouse
@AutoConfigureMockMvc
class ProgramPagesTest {

  private static final Pattern SECRET = Pattern.compile("rs_[A-Za-z0-9_-]{20,}");

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Units units;
  @Autowired Tokens tokens;
  @Autowired Webhooks webhooks;

  private final String name = "feed-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void aForceStands() throws Exception {
    officers.administrator();
    officers.hill();
    units.put(new Unit("77", "Ferry NPT", "Ferry NPT", null, null));
    send("programs", "name", name, "owner", "hill", "unit", "Ferry NPT", "roles", "officer");
  }

  @Test
  void makesAProgramAndATokenWhoseSecretIsShownOnce() throws Exception {
    var made =
        send("programs/" + name + "/tokens", "label", "Nightly", "scopes", "READ", "days", "30");

    var secret = SECRET.matcher(made.getContentAsString());
    assertThat(secret.find()).isTrue();
    var bearer = tokens.bearer(secret.group()).orElseThrow();
    assertThat(bearer.viewer().username()).isEqualTo(name);
    assertThat(bearer.token().scopes()).containsExactly(Permission.READ);
    assertThat(look("programs/" + name)).contains("Nightly", "Hill").doesNotContain(secret.group());
    assertThat(look("programs")).contains(name);

    send("programs/" + name + "/tokens/" + bearer.token().id() + "/revocation");
    assertThat(tokens.bearer(secret.group())).isEmpty();
  }

  @Test
  void refusesATokenThatMayDoNothingOrLastsForEver() throws Exception {
    var at = "programs/" + name + "/tokens";

    assertThat(send(at, "label", "Idle", "days", "30").getStatus()).isEqualTo(422);
    assertThat(send(at, "label", "Old", "scopes", "READ", "days", "9999").getStatus())
        .isEqualTo(422);
    assertThat(look("programs/" + name)).doesNotContain("Idle", "Old");
  }

  @Test
  void showsAProgramOfTheForceAloneAndToAdministratorsAlone() throws Exception {
    for (var page : new String[] {"programs", "programs/" + name, "webhooks"}) {
      var asked = get("/administration/" + page).with(user("hill"));
      assertThat(pages.perform(asked).andReturn().getResponse().getStatus()).isEqualTo(403);
    }
    assertThat(look("programs/hill")).doesNotContain("Make a token");
  }

  @Test
  void makesAWebhookTriesItPausesItAndRemovesIt() throws Exception {
    try (var receiver = new Receiver()) {
      send("webhooks", "label", "CRM " + name, "account", name, "url", receiver.url());
      var webhook = mine();

      send("webhooks/" + webhook.id() + "/pings");
      assertThat(receiver.got()).extracting(Receiver.Got::event).containsExactly("webhook.ping");
      assertThat(look("webhooks/" + webhook.id())).contains("webhook.ping", "Delivered.", "whpk_");
      send("webhooks/" + webhook.id() + "/pause");
      assertThat(mine().state()).isEqualTo(Webhook.State.PAUSED);
      assertThat(look("webhooks")).contains("Paused");
      send("webhooks/" + webhook.id() + "/resumption");
      assertThat(mine().state()).isEqualTo(Webhook.State.LIVE);
      send("webhooks/" + webhook.id() + "/removal");
      assertThat(webhooks.find(officers.administrator(), webhook.id())).isEmpty();
    }
  }

  @Test
  void refusesAWebhookIntoTheHouseAndKeepsWhatWasTyped() throws Exception {
    var refused =
        send("webhooks", "label", "Inward", "account", name, "url", "https://169.254.169.254/");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("nothing is sent to", "Inward");
  }

  private Webhook mine() {
    return webhooks.all(officers.administrator()).stream()
        .filter(each -> each.account().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String look(String page) throws Exception {
    return pages
        .perform(get("/administration/" + page).with(user("admin")))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private MockHttpServletResponse send(String page, String... words) throws Exception {
    var request = post("/administration/" + page);
    for (int at = 0; at < words.length; at += 2) {
      request.param(words[at], words[at + 1]);
    }
    return pages.perform(request.with(user("admin")).with(csrf())).andReturn().getResponse();
  }
}
