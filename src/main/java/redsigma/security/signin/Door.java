package redsigma.security.signin;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.Viewer;

/** Lets in who knows the password of an active account, and tells others nothing. */
@Component
public class Door {

  /** Argon2 takes much memory on purpose: a crowd at the door must not take all of it. */
  private static final int AT_ONCE = 4;

  private final Accounts accounts;
  private final FirstPasswords firstPasswords;
  private final SecondFactors factors;
  private final Lockouts lockouts;
  private final PasswordEncoder encoder;
  private final SignInSettings settings;
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final String nobodysHash;

  Door(
      Accounts accounts,
      FirstPasswords firstPasswords,
      SecondFactors factors,
      Lockouts lockouts,
      PasswordEncoder encoder,
      SignInSettings settings) {
    this.accounts = accounts;
    this.firstPasswords = firstPasswords;
    this.factors = factors;
    this.lockouts = lockouts;
    this.encoder = encoder;
    this.settings = settings;
    this.nobodysHash = encoder.encode("a password that nobody has");
  }

  /** Takes the same time and says the same whether name, password or patience is what is wrong. */
  public Answer signIn(String username, String password, String origin) {
    var account = accounts.byUsername(username).filter(found -> settings.local());
    var attempt =
        lockouts.attempt(
            username,
            origin,
            () -> {
              var active = account.filter(Account::active);
              var hash = active.flatMap(found -> Optional.ofNullable(found.passwordHash()));
              return matches(password, hash.orElse(nobodysHash))
                  && hash.isPresent()
                  && active
                      .filter(found -> firstPasswords.hasLapsed(found.viewer().id()))
                      .isEmpty();
            });
    if (!attempt.right()) {
      return new Answer.Refused(attempt.refusedUnseen(), attempt.waitBegins());
    }
    var viewer = account.orElseThrow().viewer();
    return new Answer.Admitted(viewer, steps(viewer));
  }

  /** Whether this is the password of the viewer's own account; counts like signing in. */
  public boolean confirms(Viewer viewer, String password, String origin) {
    return signIn(viewer.username(), password, origin) instanceof Answer.Admitted;
  }

  private Set<Step> steps(Viewer viewer) {
    var steps = EnumSet.noneOf(Step.class);
    if (factors.has(viewer)) {
      steps.add(Step.CODE);
    } else if (factors.needs(viewer)) {
      steps.add(Step.ENROLMENT);
    }
    if (firstPasswords.isOn(viewer.id())) {
      steps.add(Step.NEW_PASSWORD);
    }
    return steps;
  }

  private boolean matches(String password, String hash) {
    places.acquireUninterruptibly();
    try {
      return encoder.matches(password, hash);
    } finally {
      places.release();
    }
  }

  /** What is left to do between a right password and the first page, in this order. */
  public enum Step {
    CODE,
    ENROLMENT,
    NEW_PASSWORD
  }

  /** What the door says to a name and a password. */
  public sealed interface Answer {

    record Admitted(Viewer viewer, Set<Step> steps) implements Answer {
      public Admitted {
        steps = Set.copyOf(steps);
      }
    }

    /**
     * For the journal alone: who asked is told no more than that it did not match.
     *
     * @param unseen whether a wait refused it
     * @param waitBegins until when there is a wait from now on
     */
    record Refused(boolean unseen, Optional<Instant> waitBegins) implements Answer {}
  }
}
