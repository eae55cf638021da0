package redsigma.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import redsigma.security.Needs;
import redsigma.security.Open;
import redsigma.security.Permission;
import redsigma.security.Token;
import redsigma.security.Viewer;

/** Who asks, and every address at which nothing is. */
@RestController
class Elsewhere {

  /** The token in use and whose it is. */
  record Me(
      String username, String name, String force, String unit, String token, Set<String> scopes) {}

  @Needs(Permission.READ)
  @GetMapping("/api/v1/me")
  Me me(Viewer viewer, HttpServletRequest request) {
    var token = (Token) request.getAttribute(Doorkeeper.TOKEN);
    var scopes = token.scopes().stream().map(Permission::name).collect(Collectors.toSet());
    return new Me(
        viewer.username(), viewer.name(), viewer.force(), viewer.unit(), token.prefix(), scopes);
  }

  @Open
  @RequestMapping("/api/**")
  void nothing() {
    throw Problem.absent().with(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
