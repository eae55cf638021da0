package redsigma.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import redsigma.RedSigma;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.search.Query;
import redsigma.search.Search;
import redsigma.security.Viewer;

/**
 * A server named in the settings is used as docs/outgrowing.md says, and none is started beside it.
 */
class ExternalDatabaseTest {

  private static final Viewer VIEWER = Viewer.system("77", "test");

  @TempDir Path data;
  @TempDir Path elsewhere;

  @Test
  void savesAndFindsWithAServerElsewhere() throws IOException, SQLException {
    try (var server = server()) {
      prepare(server);
      try (var house = house(server.getPort())) {
        var names = List.of(Map.of("surname", "Outgrown"));
        var change =
            Change.create(
                RecordId.next(house.getBean("clock", Clock.class)),
                "person",
                Values.of(Map.of("names", names)));
        var saved = house.getBean(Records.class).save(VIEWER, change);
        var query = new Query.Words("Outgrown", Set.of(), List.of(), 0, 10);

        assertThat(saved).isInstanceOf(Saved.class);
        assertThat(house.getBean(Search.class).run(VIEWER, query).total()).isEqualTo(1);
      }
    }
    assertThat(data.resolve("postgres")).doesNotExist();
  }

  private EmbeddedPostgres server() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(elsewhere.resolve("postgres"))
        .setOverrideWorkingDirectory(elsewhere.resolve("binaries").toFile())
        .start();
  }

  /** What a database administrator makes: the owner of the tables, and who works with them. */
  private static void prepare(EmbeddedPostgres server) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create role redsigma_owner login nosuperuser password 'owner'");
      statement.execute("create role redsigma_app login nosuperuser nobypassrls password 'app'");
      statement.execute("create database redsigma owner redsigma_owner");
    }
  }

  private ConfigurableApplicationContext house(int port) {
    var url = "jdbc:postgresql://127.0.0.1:%d/redsigma".formatted(port);
    return new SpringApplicationBuilder(RedSigma.class)
        .run(
            "--redsigma.data=" + data,
            "--server.port=0",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=redsigma_app",
            "--spring.datasource.password=app",
            "--spring.flyway.url=" + url,
            "--spring.flyway.user=redsigma_owner",
            "--spring.flyway.password=owner");
  }
}
