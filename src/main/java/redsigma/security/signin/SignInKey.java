package redsigma.security.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Seals what must be kept readable for us alone, under a key that never stands in the database. */
@Component
public class SignInKey {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SignInSettings settings;
  private volatile byte[] master = {};

  SignInKey(SignInSettings settings) {
    this.settings = settings;
  }

  /** AES-256-GCM; what it is about is bound to it, so that a seal moved to another row is void. */
  public byte[] seal(byte[] secret, String about) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, about);
    var whole = new byte[NONCE_BYTES + sealed.length];
    System.arraycopy(nonce, 0, whole, 0, NONCE_BYTES);
    System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
    return whole;
  }

  /** What was sealed about the same thing. */
  public byte[] open(byte[] whole, String about) {
    var nonce = Arrays.copyOf(whole, NONCE_BYTES);
    var sealed = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
    return run(Cipher.DECRYPT_MODE, nonce, sealed, about);
  }

  /** A name by which a text is known again but not read: people type passwords in wrong boxes. */
  String mark(String text) {
    return HexFormat.of().formatHex(derived("mark " + text));
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, String about) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      var key = new SecretKeySpec(derived("seal"), "AES");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(about.getBytes(UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException(
          "A secret about %s was not sealed with this key".formatted(about), wrong);
    }
  }

  private byte[] derived(String purpose) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(master(), "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has HMAC with SHA-256", missing);
    }
  }

  private byte[] master() {
    if (master.length == 0) {
      var given = settings.key();
      var read = Base64.getDecoder().decode((given == null ? written() : given).strip());
      if (read.length != KEY_BYTES) {
        throw new IllegalStateException("redsigma.sign-in.key must be the Base64 of 32 bytes");
      }
      master = read;
    }
    return master;
  }

  private String written() {
    var file = settings.keyFile().toAbsolutePath();
    try {
      make(file);
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot keep the key in " + file, failed);
    }
  }

  /** Whole or not at all, and never over one that is there. */
  private static void make(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(file.getParent());
    var fresh = Files.createTempFile(file.getParent(), "key", null, onlyOurs(file));
    try {
      var key = new byte[KEY_BYTES];
      RANDOM.nextBytes(key);
      Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException faster) {
      // another process made it first, and its key is the one that counts
      return;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static FileAttribute<?>[] onlyOurs(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(
              Set.copyOf(PosixFilePermissions.fromString("rw-------")))
        }
        : new FileAttribute<?>[0];
  }
}
