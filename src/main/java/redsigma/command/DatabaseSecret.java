package redsigma.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the embedded PostgreSQL asks of whoever connects: random, made once, and kept beside the
 * database in a file that only its owner reads.
 */
record DatabaseSecret(Path file, String word) {

  private static final int BYTES = 32;
  private static final String SCRAM = "scram-sha-256";

  /** Who may come in how. The first line tells that both roles have their password. */
  private static final String ADMISSION =
      """
      # Red Sigma: whoever connects proves it
      local all all scram-sha-256
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  /** The folder's secret, made when it has none. */
  static DatabaseSecret in(DataFolder folder) {
    var file = folder.path().resolve("postgres.secret");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder.path());
        folder.write(file, fresh());
      }
      return new DatabaseSecret(file, Files.readString(file).strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the database's secret in " + file, unreadable);
    }
  }

  private static String fresh() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A new database asks for it from its first moment on; {@code initdb} takes these words too. */
  void giveTo(EmbeddedPostgres.Builder server) {
    server
        .setLocaleConfig("auth-host", SCRAM)
        .setLocaleConfig("auth-local", SCRAM)
        .setLocaleConfig("pwfile", file.toString())
        .setConnectConfig("password", word);
  }

  /** Makes a running server ask for it, if it let in whoever came, as those of old did. */
  void demandOn(Path data, int port) {
    var admission = data.resolve("pg_hba.conf");
    try {
      if (Files.readString(admission).startsWith(ADMISSION)) {
        return;
      }
      RoleStore.on(port, word).givePasswords(word);
      new DataFolder(data).write(admission, ADMISSION);
      RoleStore.on(port, word).readAdmissionAgain();
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write " + admission, unwritable);
    }
  }

  @Override
  public String toString() {
    return "DatabaseSecret[" + file + "]";
  }
}
