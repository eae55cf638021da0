package redsigma.web.frame;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import redsigma.security.signin.Door;
import redsigma.security.signin.Door.Answer.Admitted;
import redsigma.security.signin.Door.Answer.Refused;

/**
 * Asks the door about the name and the password of the sign-in page. Spring Security finds it as
 * the only provider; named to the gate as well, it would be asked, and count a failure, twice.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final Door door;
  private final SignInJournal journal;

  PasswordSignIn(Door door, SignInJournal journal) {
    this.door = door;
    this.journal = journal;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    var origin =
        asked.getDetails() instanceof WebAuthenticationDetails details
            ? String.valueOf(details.getRemoteAddress())
            : "";
    return switch (door.signIn(asked.getName(), String.valueOf(asked.getCredentials()), origin)) {
      case Admitted(var viewer, var steps) -> Progress.begun(viewer.username(), steps);
      case Refused refused -> {
        journal.refused(asked.getName(), origin, refused);
        throw new BadCredentialsException("refused");
      }
    };
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
