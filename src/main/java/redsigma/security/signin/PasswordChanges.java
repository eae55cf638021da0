package redsigma.security.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Viewer;

/** Changes passwords: one's own, or by an administrator to one that serves a single time. */
@Component
public class PasswordChanges {

  /** Eighty random bits, sixteen characters; it must be changed at the first sign-in. */
  private static final int ONE_TIME_BYTES = 10;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Door door;
  private final PasswordRules rules;
  private final CredentialStore store;
  private final Sessions sessions;
  private final PasswordEncoder encoder;
  private final Clock clock;

  PasswordChanges(
      Door door,
      PasswordRules rules,
      CredentialStore store,
      Sessions sessions,
      PasswordEncoder encoder,
      Clock clock) {
    this.door = door;
    this.rules = rules;
    this.store = store;
    this.sessions = sessions;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** Changes the viewer's own password and ends all their sessions but the one they ask from. */
  @Transactional
  public Outcome change(Viewer viewer, String current, String fresh, Asked asked) {
    var faults = rules.faults(viewer, fresh);
    if (!faults.isEmpty()) {
      return new Outcome.TooEasy(faults);
    }
    if (!door.confirms(viewer, current, asked.origin())) {
      return new Outcome.WrongPassword();
    }
    if (fresh.equals(current)) {
      return new Outcome.TooEasy(Set.of(Fault.NOT_NEW));
    }
    store.put(viewer.id(), encoder.encode(fresh), false, clock.instant());
    sessions.endOthers(viewer.username(), asked.session());
    return new Outcome.Changed();
  }

  /** Gives an account a password that must be changed when it is first used; it is shown once. */
  @Transactional
  public String reset(Viewer whose) {
    var bytes = new byte[ONE_TIME_BYTES];
    RANDOM.nextBytes(bytes);
    var password =
        String.join("-", Base32.of(bytes).split("(?<=\\G.{4})", -1)).toLowerCase(Locale.ROOT);
    store.put(whose.id(), encoder.encode(password), true, clock.instant());
    sessions.endAll(whose.username());
    return password;
  }

  /** Where a change is asked from: the address, and the one sign-in that stays. */
  public record Asked(String origin, String session) {}

  /** Why a new password will not do. */
  public enum Fault {
    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON,
    NOT_NEW
  }

  /** How a change went. */
  public sealed interface Outcome {
    record Changed() implements Outcome {}

    record WrongPassword() implements Outcome {}

    record TooEasy(Set<Fault> faults) implements Outcome {
      public TooEasy {
        faults = Set.copyOf(faults);
      }
    }
  }
}
