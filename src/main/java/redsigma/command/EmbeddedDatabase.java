package redsigma.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts PostgreSQL under the data folder, unless {@code spring.datasource.url} names a server. A
 * server that still runs there, from a process that was killed or a command beside this one, is
 * used as it is.
 */
class EmbeddedDatabase implements EnvironmentPostProcessor {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Map<String, String> SETTINGS =
      Map.of(
          "synchronous_commit", "on",
          "fsync", "on",
          "max_connections", "120",
          "shared_buffers", "128MB",
          "max_wal_size", "2GB",
          "checkpoint_completion_target", "0.9",
          "random_page_cost", "1.1",
          "wal_compression", "on",
          "jit", "off",
          "listen_addresses", "127.0.0.1");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.containsProperty("spring.datasource.url")) {
      return;
    }
    var folder = Path.of(environment.getProperty("redsigma.data", "data")).toAbsolutePath();
    var data = folder.resolve("postgres");
    var secret = DatabaseSecret.in(new DataFolder(folder));
    int port =
        runningPort(data).map(found -> adopt(data, found)).orElseGet(() -> start(data, secret));
    secret.demandOn(data, port);
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("embeddedDatabase", properties(port, secret)));
  }

  /** Migrations are the owner's; the application works under a role that owns nothing. */
  private static Map<String, Object> properties(int port, DatabaseSecret secret) {
    var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    return Map.of(
        "spring.datasource.url",
        url,
        "spring.datasource.username",
        RoleStore.APPLICATION,
        "spring.datasource.password",
        secret.word(),
        "spring.flyway.url",
        url,
        "spring.flyway.user",
        RoleStore.OWNER,
        "spring.flyway.password",
        secret.word());
  }

  /** The port of a server alive on the folder: the fourth line of its {@code postmaster.pid}. */
  static Optional<Integer> runningPort(Path data) {
    try {
      var lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return isPostgres(Long.parseLong(lines.get(0).strip()))
          ? Optional.of(Integer.parseInt(lines.get(3).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException absent) {
      return Optional.empty();
    }
  }

  /** After a restart of the machine, the number may be some other program's. */
  private static boolean isPostgres(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .filter(command -> command.contains("postgres"))
        .isPresent();
  }

  /**
   * Left behind by a killed process, a server becomes ours to stop; beside a living one it stays.
   */
  private static int adopt(Path data, int port) {
    if (owns(data)) {
      SpringApplication.getShutdownHandlers().add(() -> interrupt(data));
    }
    return port;
  }

  /** Whether this process holds the folder; the lock goes with the process, however it ends. */
  private static boolean owns(Path data) {
    try {
      var channel =
          FileChannel.open(
              data.resolveSibling("postgres.owner"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot lock " + data, failed);
    }
  }

  /** A fast shutdown, as pg_ctl asks for it: open sessions are ended, nothing committed is lost. */
  private static void interrupt(Path data) {
    try {
      var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
      new ProcessBuilder("kill", "-INT", pid).start().waitFor();
    } catch (IOException gone) {
      LoggerFactory.getLogger(EmbeddedDatabase.class).warn("PostgreSQL was gone already", gone);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static int start(Path data, DatabaseSecret secret) {
    try {
      Files.createDirectories(data.getParent());
      var log = data.resolveSibling("postgres.log").toFile();
      var builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(data.resolveSibling("postgres-binaries").toFile())
              .setRegisterShutdownHook(false)
              .setPGStartupWait(PATIENCE)
              .setErrorRedirector(Redirect.appendTo(log))
              .setOutputRedirector(Redirect.appendTo(log));
      SETTINGS.forEach(builder::setServerConfig);
      secret.giveTo(builder);
      owns(data);
      var server = builder.start();
      SpringApplication.getShutdownHandlers().add(() -> stop(server));
      return server.getPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(
          "PostgreSQL did not start on " + data + "; see postgres.log beside it", failed);
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("PostgreSQL did not stop", failed);
    }
  }
}
