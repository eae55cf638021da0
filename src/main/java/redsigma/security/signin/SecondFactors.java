package redsigma.security.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Viewer;
import redsigma.security.signin.SignInSettings.SecondFactor;

/** The codes an officer's telephone shows, asked for beside the password. */
@Component
public class SecondFactors {

  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_CODES = 10;

  /** 120 random bits: from 112 on, a keyed hash keeps them well enough (ASVS 5 6.5.2). */
  private static final int RECOVERY_BYTES = 15;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecondFactorStore store;
  private final SignInSettings settings;
  private final SignInKey key;
  private final Lockouts lockouts;
  private final Clock clock;

  SecondFactors(
      SecondFactorStore store,
      SignInSettings settings,
      SignInKey key,
      Lockouts lockouts,
      Clock clock) {
    this.store = store;
    this.settings = settings;
    this.key = key;
    this.lockouts = lockouts;
    this.clock = clock;
  }

  /** Whether second factors are known here at all. */
  public boolean offered() {
    return settings.secondFactor() != SecondFactor.OFF;
  }

  /** Whether the viewer has one that works. */
  public boolean has(Viewer viewer) {
    return offered()
        && store.find(viewer.id()).filter(SecondFactorStore.Kept::confirmed).isPresent();
  }

  /** Whether the viewer may not be without. */
  public boolean needs(Viewer viewer) {
    return settings.secondFactor() == SecondFactor.REQUIRED
        && (settings.requiredFor().isEmpty()
            || !Collections.disjoint(settings.requiredFor(), viewer.roles()));
  }

  public int recoveryCodesLeft(Viewer viewer) {
    return store.recoveryLeft(viewer.id());
  }

  /** The secret to put into an app; the same one until it is confirmed by a code. */
  @Transactional
  public Enrolment enrol(Viewer viewer) {
    if (has(viewer)) {
      throw new IllegalStateException(viewer.username() + " has a second factor");
    }
    var about = about(viewer);
    var known = store.find(viewer.id()).map(kept -> key.open(kept.secret(), about));
    var secret = known.orElseGet(SecondFactors::random);
    if (known.isEmpty()) {
      store.offer(viewer.id(), key.seal(secret, about), clock.instant());
    }
    return Enrolment.of(viewer.username(), Base32.of(secret));
  }

  /** Confirms the secret by its first code; answers the recovery codes, which are shown once. */
  @Transactional
  public Optional<List<String>> confirm(Viewer viewer, String code, String origin) {
    return checks(viewer, code, origin) ? Optional.of(freshRecovery(viewer)) : Optional.empty();
  }

  /** New recovery codes in place of all old ones. */
  @Transactional
  public List<String> freshRecovery(Viewer viewer) {
    var codes = Stream.generate(SecondFactors::recoveryCode).limit(RECOVERY_CODES).toList();
    store.putRecovery(viewer.id(), codes.stream().map(this::hash).toList());
    return codes;
  }

  /** Whether this is the viewer's code now, or one of their recovery codes; either works once. */
  public boolean checks(Viewer viewer, String code, String origin) {
    var typed = plain(code);
    var about = "code of " + viewer.username();
    return lockouts.attempt(about, origin, () -> uses(viewer, typed)).right();
  }

  @Transactional
  public void remove(Viewer viewer) {
    store.remove(viewer.id());
  }

  private boolean uses(Viewer viewer, String typed) {
    var kept = store.find(viewer.id()).orElse(null);
    if (kept == null) {
      return false;
    }
    var secret = key.open(kept.secret(), about(viewer));
    var step = Totp.step(secret, typed, clock.instant(), kept.lastStep());
    return step.isPresent()
        ? store.use(viewer.id(), step.getAsLong())
        : kept.confirmed() && store.useRecovery(viewer.id(), hash(typed), clock.instant());
  }

  private String hash(String recoveryCode) {
    return key.mark("recovery " + plain(recoveryCode));
  }

  private static String about(Viewer viewer) {
    return "second factor of " + viewer.id();
  }

  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  private static byte[] random() {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static String recoveryCode() {
    var bytes = new byte[RECOVERY_BYTES];
    RANDOM.nextBytes(bytes);
    return String.join("-", Base32.of(bytes).split("(?<=\\G.{4})", -1)).toLowerCase(Locale.ROOT);
  }

  /**
   * What an app has to be told.
   *
   * @param secret in Base32, in groups of four to type
   * @param uri the same for a QR code to carry
   */
  public record Enrolment(String secret, String uri) {

    private static Enrolment of(String username, String secret) {
      var uri =
          "otpauth://totp/Red%%20Sigma:%s?secret=%s&issuer=Red%%20Sigma"
              .formatted(URLEncoder.encode(username, UTF_8).replace("+", "%20"), secret);
      return new Enrolment(String.join(" ", secret.split("(?<=\\G.{4})", -1)), uri);
    }
  }
}
