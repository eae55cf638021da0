package redsigma.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import redsigma.InTheHouse;
import redsigma.Officers;

/** What every page has around it, whoever asks. */
@InTheHouse
@AutoConfigureMockMvc
class FrameTest {

  @Autowired MockMvc pages;
  @Autowired Officers officers;

  @BeforeEach
  void officersExist() {
    officers.hill();
    officers.administrator();
  }

  @Test
  void keepsEveryPageToItself() throws Exception {
    pages
        .perform(get("/").with(user("hill")))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
        .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string(HttpHeaders.CACHE_CONTROL, containsString("no-store")));
  }

  @Test
  void sendsAStrangerToSignIn() throws Exception {
    pages.perform(get("/search?q=smith")).andExpect(redirectedUrl("/sign-in"));
  }

  @Test
  void tellsAPartOfAPageThatTheSessionHasEnded() throws Exception {
    pages
        .perform(get("/search/suggestions?q=smi").header("HX-Request", "true"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("HX-Redirect", "/sign-in?ended"));
  }

  @Test
  void showsADesignedPageForWhatIsNotThere() throws Exception {
    pages
        .perform(get("/no-such-page").with(user("hill")))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("There is nothing here")));
  }

  @Test
  void refusesWhatTheRoleDoesNotAllow() throws Exception {
    pages
        .perform(get("/administration/packages").with(user("hill")))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("Your role does not include this")));
  }

  @Test
  void letsAnAdministratorSeeThePackages() throws Exception {
    pages
        .perform(get("/administration/packages").with(user("admin")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("In force")));
  }

  @Test
  void refusesAFormWithoutItsToken() throws Exception {
    pages.perform(post("/theme").param("theme", "dark")).andExpect(redirectedUrl("/sign-in?ended"));
  }

  @Test
  void keepsTheChosenThemeAndGoesBackToThePageItWasChosenOn() throws Exception {
    pages
        .perform(
            post("/theme")
                .param("theme", "dark")
                .header(HttpHeaders.REFERER, "http://elsewhere.example/keys?x=1")
                .with(csrf()))
        .andExpect(cookie().value("theme", "dark"))
        .andExpect(redirectedUrl("/keys?x=1"));
  }

  @Test
  void tellsNothingAboutAccountsAtTheDoor() throws Exception {
    for (var username : new String[] {"hill", "nobody-of-this-name"}) {
      pages
          .perform(
              post("/sign-in").param("username", username).param("password", "no").with(csrf()))
          .andExpect(redirectedUrl("/sign-in?failed"));
    }
  }

  @Test
  void writesWhatWasTypedAsWordsAndNeverAsHtml() throws Exception {
    pages
        .perform(get("/search").param("q", "<script>alert(1)</script>\"'").with(user("hill")))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }
}
