package redsigma.security.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One-time codes are those of RFC 6238. */
class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void makesTheCodesOfTheStandardsTable(long second, String code) {
    assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second), 8)).isEqualTo(code);
  }

  @Test
  void takesACodeOfTheStepBeforeAndAfter() {
    for (int drift : new int[] {-30, 0, 30}) {
      var code = Totp.code(SECRET, NOW.plusSeconds(drift), 6);
      assertThat(Totp.step(SECRET, code, NOW, 0)).isPresent();
    }
    assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(90), 6), NOW, 0)).isEmpty();
  }

  @Test
  void refusesACodeThatWasUsed() {
    var code = Totp.code(SECRET, NOW, 6);
    long used = Totp.step(SECRET, code, NOW, 0).orElseThrow();

    assertThat(Totp.step(SECRET, code, NOW, used)).isEmpty();
  }

  @Test
  void writesKeysAsAppsReadThem() {
    assertThat(Base32.of("foobar".getBytes(US_ASCII))).isEqualTo("MZXW6YTBOI");
    assertThat(Base32.of("fooba".getBytes(US_ASCII))).isEqualTo("MZXW6YTB");
  }
}
