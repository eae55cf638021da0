package redsigma.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Accounts;
import redsigma.web.Visitor;

/** Signing in with the force's own identity provider: a real one, through the whole flow. */
@InTheHouse
class OidcTest {

  private static final Provider PROVIDER = new Provider();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("redsigma.sign-in.oidc.issuer", PROVIDER::issuer);
    settings.add("redsigma.sign-in.oidc.client-id", () -> Provider.CLIENT);
    settings.add("redsigma.sign-in.oidc.client-secret", () -> Provider.SECRET);
    settings.add("redsigma.sign-in.oidc.roles.Constables", () -> "officer");
  }

  @Autowired Accounts accounts;
  @Autowired Officers officers;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @BeforeEach
  void everyClaimIsThere() {
    PROVIDER.know(port);
    jdbc.sql("delete from external_identity").update();
    jdbc.sql("delete from account where username = 'nwoods'").update();
    Provider.CLAIMS.clear();
    Provider.CLAIMS.putAll(
        Map.of(
            "preferred_username", "NWoods",
            "name", "PC 901 Woods",
            "force", "77",
            "unit", "Ferry NPT",
            "roles", List.of("Constables", "Unheard of")));
  }

  @Test
  void offersTheProviderOnTheSignInPage() {
    assertThat(new Visitor(port).get("/sign-in").body())
        .contains("/oauth2/authorization/oidc")
        .contains("Sign in with your force account");
  }

  @Test
  void makesAnOfficerOfWhomTheProviderVouchesFor() {
    var page = signIn(new Visitor(port));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri().getPath()).isEqualTo("/");
    assertThat(page.body()).contains("PC 901 Woods");
    var viewer = accounts.byUsername("nwoods").orElseThrow().viewer();
    assertThat(viewer.roles()).containsExactly("officer");
  }

  @Test
  void asksWithAProofKeyAndAState() {
    var to = new Visitor(port).get("/oauth2/authorization/oidc").headers().firstValue("Location");

    assertThat(to.orElseThrow())
        .contains("code_challenge_method=S256")
        .contains("state=")
        .contains("nonce=");
  }

  @Test
  void refusesWhenNoRoleIsMapped() {
    Provider.CLAIMS.put("roles", List.of("Unheard of"));

    refusesAndMakesNoAccount();
  }

  @Test
  void refusesWhenAClaimIsMissing() {
    Provider.CLAIMS.remove("force");

    refusesAndMakesNoAccount();
  }

  @Test
  void takesNoLocalAccountOverByItsName() {
    officers.kaur();
    Provider.CLAIMS.put("preferred_username", "kaur");

    assertThat(signIn(new Visitor(port)).body()).contains("not to Red Sigma");
  }

  @Test
  void refusesWhoseAccountIsClosed() {
    signIn(new Visitor(port));
    jdbc.sql("update account set active = false where username = 'nwoods'").update();

    assertThat(signIn(new Visitor(port)).body()).contains("not to Red Sigma");
  }

  @Test
  void refusesAnAnswerNobodyAskedFor() {
    var visitor = new Visitor(port);

    var page = visitor.follow(visitor.get("/login/oauth2/code/oidc?code=abc&state=made-up"));

    assertThat(page.body()).contains("not to Red Sigma");
  }

  @Test
  void signsOutAtTheProviderToo() {
    var visitor = new Visitor(port);
    signIn(visitor);
    visitor.get("/account");

    var left = visitor.post("/sign-out");

    assertThat(left.headers().firstValue("Location").orElseThrow())
        .startsWith(PROVIDER.issuer())
        .contains("id_token_hint=")
        .contains("post_logout_redirect_uri=");
    assertThat(visitor.follow(left).body()).contains("You are signed out");
  }

  private void refusesAndMakesNoAccount() {
    assertThat(signIn(new Visitor(port)).body()).contains("not to Red Sigma");
    assertThat(accounts.byUsername("nwoods")).isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select detail ->> 'refused' from audit_entry
                     where action = 'sign-in-failed' order by id desc limit 1
                    """)
                .query(String.class)
                .single())
        .isNotBlank();
  }

  private static HttpResponse<String> signIn(Visitor visitor) {
    var login = visitor.follow(visitor.get("/oauth2/authorization/oidc"));
    var page = visitor.post(login.uri().toString(), "username", "subject-17", "password", "pass");
    return visitor.follow(page);
  }
}
