package redsigma.web.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import redsigma.security.signin.Door.Step;

/** How far a sign-in has come: what is still to do is written into the authentication itself. */
final class Progress {

  private static final String PREFIX = "STEP_";

  private Progress() {}

  static Authentication begun(String username, Set<Step> steps) {
    var left = steps.stream().sorted().map(Progress::authority).toList();
    return UsernamePasswordAuthenticationToken.authenticated(username, null, left);
  }

  /** What has to be done next; until there is nothing, whoever it is counts as nobody. */
  static Optional<Step> next(@Nullable Authentication authentication) {
    return authentication == null
        ? Optional.empty()
        : Arrays.stream(Step.values())
            .filter(step -> authentication.getAuthorities().contains(authority(step)))
            .findFirst();
  }

  static Authentication without(Authentication authentication, Step done) {
    List<GrantedAuthority> left =
        authentication.getAuthorities().stream()
            .filter(each -> !each.equals(authority(done)))
            .map(GrantedAuthority.class::cast)
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(authentication.getName(), null, left);
  }

  static boolean complete(@Nullable Authentication authentication) {
    return authentication != null
        && authentication.isAuthenticated()
        && next(authentication).isEmpty();
  }

  /** Where a step is done. */
  static String page(Step step) {
    return switch (step) {
      case CODE -> "/sign-in/code";
      case ENROLMENT -> "/sign-in/second-factor";
      case NEW_PASSWORD -> "/sign-in/new-password";
    };
  }

  private static GrantedAuthority authority(Step step) {
    return new SimpleGrantedAuthority(PREFIX + step.name());
  }
}
