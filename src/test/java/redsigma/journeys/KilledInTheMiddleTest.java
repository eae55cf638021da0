package redsigma.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import redsigma.RedSigma;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.search.Query;
import redsigma.search.Search;
import redsigma.security.Viewer;

/** {@code kill -9} while saving: nothing that was acknowledged is lost, and all of it is found. */
class KilledInTheMiddleTest {

  private static final int ENOUGH = 300;

  @TempDir Path data;

  @Test
  void keepsAndFindsEverythingAcknowledged() throws IOException, InterruptedException {
    var acknowledged = saveUntilKilled();
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);

    try (var house = house()) {
      var viewer = Viewer.system("77", "test");
      assertThat(house.getBean(Records.class).findAll(viewer, acknowledged))
          .hasSameSizeAs(acknowledged);
      assertThat(foundInTime(house, acknowledged.size()))
          .isGreaterThanOrEqualTo(acknowledged.size());
    } finally {
      stopPostgres();
    }
  }

  private void stopPostgres() throws IOException, InterruptedException {
    var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip();
    new ProcessBuilder("kill", "-INT", pid).start().waitFor();
    var server = ProcessHandle.of(Long.parseLong(pid));
    if (server.isPresent()) {
      server.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
  }

  /** Runs a process that saves, and kills it the hardest way once enough has been acknowledged. */
  private List<RecordId> saveUntilKilled() throws IOException, InterruptedException {
    var saver =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-Dredsigma.data=" + data,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Saver.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var acknowledged = new ArrayList<RecordId>();
    try (var output = new BufferedReader(new InputStreamReader(saver.getInputStream(), UTF_8))) {
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith("SAVED ")) {
          acknowledged.add(RecordId.of(line.substring("SAVED ".length())));
        }
        if (acknowledged.size() == ENOUGH) {
          saver.toHandle().destroyForcibly();
        }
      }
    }
    saver.waitFor(30, TimeUnit.SECONDS);
    return acknowledged;
  }

  private ConfigurableApplicationContext house() {
    return new SpringApplicationBuilder(RedSigma.class)
        .run("--redsigma.data=" + data, "--server.port=0");
  }

  /** How many the search finds, once the index has caught up or patience ends. */
  private static long foundInTime(ConfigurableApplicationContext house, long enough)
      throws InterruptedException {
    var search = house.getBean(Search.class);
    var query = new Query.Words("", Set.of("person"), List.of(), 0, 10);
    long found = 0;
    for (int attempt = 0; attempt < 60 && found < enough; attempt++) {
      TimeUnit.MILLISECONDS.sleep(500);
      found = search.run(Viewer.system("77", "test"), query).total();
    }
    return found;
  }
}
