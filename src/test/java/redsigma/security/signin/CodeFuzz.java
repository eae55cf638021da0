package redsigma.security.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/** No text but the one code of six digits is taken for it. */
public final class CodeFuzz {

  private CodeFuzz() {}

  private static final byte[] SECRET = "twelve bytes".getBytes(UTF_8);
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  public static void fuzzerTestOneInput(byte[] input) {
    var text = new String(input, UTF_8);
    if (Totp.step(SECRET, text, NOW, 0).isPresent() && !text.matches("[0-9]{6}")) {
      throw new IllegalStateException("Taken for a code: " + text);
    }
    Base32.of(input);
  }
}
