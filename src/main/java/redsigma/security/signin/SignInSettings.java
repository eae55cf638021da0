package redsigma.security.signin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param local whether accounts with a password kept here may sign in
 * @param idle how long a session lasts without a request
 * @param absolute how long a session lasts at most
 * @param firstPassword how long a password that an administrator made can first be used
 * @param secondFactor whether a one-time code is asked for beside the password
 * @param requiredFor the roles that must have a second factor; empty for everybody
 * @param tooPlain words that no password may rest on, as the force's own name
 * @param lockout what follows failures
 * @param key the Base64 of 32 bytes that seal secrets; several nodes must share it
 * @param keyFile where the key is kept, and made, when no setting gives it
 */
@ConfigurationProperties("redsigma.sign-in")
public record SignInSettings(
    @DefaultValue("true") boolean local,
    @DefaultValue("30m") Duration idle,
    @DefaultValue("12h") Duration absolute,
    @DefaultValue("7d") Duration firstPassword,
    @DefaultValue("optional") SecondFactor secondFactor,
    @DefaultValue Set<String> requiredFor,
    @DefaultValue Set<String> tooPlain,
    @DefaultValue Wait lockout,
    @Nullable String key,
    @DefaultValue("data/sign-in.key") Path keyFile) {

  public SignInSettings {
    requiredFor = Set.copyOf(requiredFor);
    tooPlain = Set.copyOf(tooPlain);
  }

  /** Whether a second factor is unknown, offered, or asked of the roles that must have it. */
  public enum SecondFactor {
    OFF,
    OPTIONAL,
    REQUIRED
  }

  /**
   * What follows failures.
   *
   * @param failures after how many an account has to wait
   * @param failuresPerOrigin after how many an address has to wait, over all accounts
   * @param first the first wait; every further failure doubles it
   * @param longest the longest wait
   * @param forgotten after how long without a failure the count begins anew
   */
  public record Wait(
      @DefaultValue("5") int failures,
      @DefaultValue("50") int failuresPerOrigin,
      @DefaultValue("1m") Duration first,
      @DefaultValue("1h") Duration longest,
      @DefaultValue("24h") Duration forgotten) {}
}
