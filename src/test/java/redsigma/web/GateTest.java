package redsigma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redsigma.InTheHouse;
import redsigma.Officers;

/** What the gate does for every handler there is, and for each that will come. */
@InTheHouse
@AutoConfigureMockMvc
class GateTest {

  private static final List<RequestMethod> CHANGING =
      List.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);

  @Autowired MockMvc pages;
  @Autowired Officers officers;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  @BeforeEach
  void officersExist() {
    officers.administrator();
  }

  @Test
  void refusesEveryChangeWithoutTheFormsToken() throws Exception {
    var deeds = deeds().toList();

    assertThat(deeds).hasSizeGreaterThan(10);
    for (var deed : deeds) {
      var response =
          pages
              .perform(request(deed.method(), deed.path()).with(user("admin")))
              .andReturn()
              .getResponse();
      assertThat(response.getRedirectedUrl()).as(deed.toString()).isEqualTo("/sign-in?ended");
    }
  }

  @Test
  void showsAStrangerNoPageButTheDoor() throws Exception {
    for (var path : readings().toList()) {
      var response = pages.perform(get(path)).andReturn().getResponse();
      var open = path.startsWith("/sign-in") || path.equals("/error");
      if (!open) {
        assertThat(response.getRedirectedUrl()).as(path).isEqualTo("/sign-in");
      } else if (!path.equals("/sign-in") && !path.equals("/error")) {
        assertThat(response.getStatus()).as(path).isIn(302, 401, 403);
      }
    }
  }

  @Test
  void sendsTheHeadersThatKeepAPageToItself() throws Exception {
    pages
        .perform(get("/sign-in").secure(true))
        .andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
        .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
        .andExpect(header().string("Permissions-Policy", containsString("geolocation=()")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
  }

  @Test
  void givesTheSessionACookieOutOfScriptsReach() throws Exception {
    pages
        .perform(get("/").secure(true))
        .andExpect(header().string("Set-Cookie", containsString("__Host-redsigma=")))
        .andExpect(header().string("Set-Cookie", containsString("Path=/;")))
        .andExpect(header().string("Set-Cookie", containsString("Secure")))
        .andExpect(header().string("Set-Cookie", containsString("HttpOnly")))
        .andExpect(header().string("Set-Cookie", containsString("SameSite=Lax")));
    pages
        .perform(get("/"))
        .andExpect(header().string("Set-Cookie", containsString("HttpOnly; SameSite=Lax")));
  }

  private Stream<Deed> deeds() {
    return handlers.getHandlerMethods().keySet().stream()
        .filter(
            each ->
                !CHANGING.stream()
                    .filter(each.getMethodsCondition().getMethods()::contains)
                    .toList()
                    .isEmpty())
        .flatMap(
            each ->
                each.getMethodsCondition().getMethods().stream()
                    .filter(CHANGING::contains)
                    .flatMap(
                        method ->
                            each.getPatternValues().stream()
                                .map(path -> new Deed(method.asHttpMethod(), plain(path)))))
        .filter(deed -> !deed.path().startsWith("/api/") && !deed.path().startsWith("/scim/"));
  }

  private Stream<String> readings() {
    return handlers.getHandlerMethods().keySet().stream()
        .filter(each -> each.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(each -> each.getPatternValues().stream())
        .map(GateTest::plain)
        .filter(path -> !path.startsWith("/api/") && !path.startsWith("/scim/"));
  }

  private static String plain(String pattern) {
    return pattern.replaceAll("\\{[^}]*}", "11111111-1111-7111-8111-111111111111");
  }

  private record Deed(HttpMethod method, String path) {}
}
