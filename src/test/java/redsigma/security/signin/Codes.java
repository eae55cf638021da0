package redsigma.security.signin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;

/** An officer's app, which shows codes. */
public final class Codes {

  private Codes() {}

  public static String of(String secret, Instant now) {
    return Totp.code(new Base32().decode(secret.replace(" ", "")), now, 6);
  }

  public static String raw(String secret) {
    return new String(new Base32().decode(secret), ISO_8859_1);
  }
}
