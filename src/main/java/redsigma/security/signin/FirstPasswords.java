package redsigma.security.signin;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Passwords that somebody else chose: they serve once, and not for ever. */
@Component
class FirstPasswords {

  private final CredentialStore credentials;
  private final SignInSettings settings;
  private final Clock clock;

  FirstPasswords(CredentialStore credentials, SignInSettings settings, Clock clock) {
    this.credentials = credentials;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether the account's password has still to give way to one of the officer's own. */
  boolean isOn(UUID account) {
    return credentials.mustChange(account);
  }

  /** Whether it was left unused for too long (ASVS 5 6.4.1): an administrator makes another. */
  boolean hasLapsed(UUID account) {
    return credentials.mustChange(account)
        && credentials.isOlder(account, clock.instant().minus(settings.firstPassword()));
  }
}
