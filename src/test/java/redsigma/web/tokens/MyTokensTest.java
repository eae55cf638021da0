package redsigma.web.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Permission;
import redsigma.security.Tokens;

/** An officer makes a token, sees its secret once, and ends it. */
@InTheHouse
@AutoConfigureMockMvc
class MyTokensTest {

  private static final Pattern SECRET = Pattern.compile("rs_[A-Za-z0-9_-]{20,}");

  @Autowired MockMvc browser;
  @Autowired Officers officers;
  @Autowired Tokens tokens;

  @Test
  void showsTheSecretOnceAndNeverAgain() throws Exception {
    var made = SECRET.matcher(make("Nightly list", "READ").getContentAsString());

    assertThat(made.find()).isTrue();
    assertThat(tokens.bearer(made.group()).orElseThrow().token().scopes())
        .containsExactly(Permission.READ);
    assertThat(SECRET.matcher(page()).find()).isFalse();
    assertThat(page()).contains("Nightly list");
  }

  @Test
  void letsATokenDoNoMoreThanItsMakerMay() throws Exception {
    assertThat(make("Too much", "ADMINISTER").getStatus()).isEqualTo(422);
    assertThat(page()).doesNotContain("Too much");
  }

  @Test
  void turnsAwayARevokedToken() throws Exception {
    var made = SECRET.matcher(make("Short lived", "READ").getContentAsString());
    assertThat(made.find()).isTrue();
    var token = tokens.bearer(made.group()).orElseThrow().token();

    browser.perform(
        post("/account/tokens/" + token.id() + "/revocation")
            .with(user(officers.hill().username()))
            .with(csrf()));

    assertThat(tokens.bearer(made.group())).isEmpty();
  }

  private MockHttpServletResponse make(String label, String scope) throws Exception {
    return browser
        .perform(
            post("/account/tokens")
                .param("label", label)
                .param("scopes", scope)
                .with(user(officers.hill().username()))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private String page() throws Exception {
    return browser
        .perform(get("/account/tokens").with(user(officers.hill().username())))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
