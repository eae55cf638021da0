package redsigma.security.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes (RFC 6238): SHA-1, thirty seconds a step, as all apps make them. */
final class Totp {

  private static final long STEP_SECONDS = 30;

  /** Clocks of telephones go wrong by a step either way (RFC 6238 5.2). */
  private static final long DRIFT = 1;

  private Totp() {}

  /** The step whose code this is, when it is a later one than the last that was used. */
  static OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
    long current = now.getEpochSecond() / STEP_SECONDS;
    return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
        .filter(step -> step > lastUsed)
        .filter(step -> same(code(secret, step, 6), code))
        .findFirst();
  }

  static String code(byte[] secret, Instant at, int digits) {
    return code(secret, at.getEpochSecond() / STEP_SECONDS, digits);
  }

  private static String code(byte[] secret, long step, int digits) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
      int most = (int) Math.pow(10, digits);
      return ("%0" + digits + "d").formatted(number % most);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has HMAC with SHA-1", missing);
    }
  }

  private static boolean same(String right, String given) {
    return MessageDigest.isEqual(right.getBytes(UTF_8), given.getBytes(UTF_8));
  }
}
