package redsigma.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database lets nobody in who does not know its secret. */
class DatabaseSecretTest {

  @TempDir Path folder;

  @Test
  void isAskedForByANewDatabase() throws Exception {
    var secret = DatabaseSecret.in(new DataFolder(folder));
    var server = server();
    secret.giveTo(server);

    try (var started = server.start()) {
      assertThatThrownBy(() -> connect(started, "postgres", "")).isInstanceOf(SQLException.class);
      secret.demandOn(folder.resolve("postgres"), started.getPort());

      assertClosed(started, secret);
    }
  }

  @Test
  void isAskedForByADatabaseThatTrustedWhoeverCame() throws Exception {
    try (var started = server().start()) {
      connect(started, "postgres", "");
      var secret = DatabaseSecret.in(new DataFolder(folder));

      secret.demandOn(folder.resolve("postgres"), started.getPort());

      assertClosed(started, secret);
    }
  }

  @Test
  void staysTheSameAndIsReadByItsOwnerAlone() throws IOException {
    var secret = DatabaseSecret.in(new DataFolder(folder));

    assertThat(DatabaseSecret.in(new DataFolder(folder))).isEqualTo(secret);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret.file())))
        .isEqualTo("rw-------");
    assertThat(secret.toString()).doesNotContain(secret.word());
  }

  private EmbeddedPostgres.Builder server() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("postgres"))
        .setCleanDataDirectory(false);
  }

  private static void assertClosed(EmbeddedPostgres server, DatabaseSecret secret) {
    for (var role : new String[] {RoleStore.OWNER, RoleStore.APPLICATION}) {
      assertThatThrownBy(() -> connect(server, role, "")).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> connect(server, role, "guess")).isInstanceOf(SQLException.class);
      assertThatCode(() -> connect(server, role, secret.word())).doesNotThrowAnyException();
    }
  }

  private static void connect(EmbeddedPostgres server, String role, String password)
      throws SQLException {
    var url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    DriverManager.getConnection(url, role, password).close();
  }
}
