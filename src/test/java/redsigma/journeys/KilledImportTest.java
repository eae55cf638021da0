package redsigma.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import redsigma.RedSigma;
import redsigma.intake.Batch;
import redsigma.intake.Intake;
import redsigma.intake.LedgerFilter;
import redsigma.intake.Start;
import redsigma.record.Records;
import redsigma.security.Viewer;

/** {@code kill -9} while importing: the same command again loses nothing and doubles nothing. */
class KilledImportTest {

  private static final int PEOPLE = 8_000;
  private static final int LINKS = 4_000;
  private static final Viewer SYSTEM = Viewer.system("77", "test");

  @TempDir Path data;
  @TempDir Path folder;

  @Test
  void continuesWithoutLossOrDoubles() throws IOException, InterruptedException {
    writeFiles();
    long reported = importUntilKilled(9_000);

    try (var house = house()) {
      var intake = house.getBean(Intake.class);
      var stopped = intake.batches(1, 0).getFirst();
      assertThat(stopped.state()).isEqualTo(Batch.State.INTERRUPTED);
      assertThat(stopped.read()).isBetween(reported, (long) PEOPLE + LINKS - 1);
      assertThat(stopped.reconciles()).isTrue();

      var begun = (Start.Begun) intake.run(SYSTEM, mapping(), folder, _ -> {});

      assertThat(begun.batch().id()).isEqualTo(stopped.id());
      assertThat(begun.batch().counts().loaded()).isEqualTo(PEOPLE + LINKS);
      assertThat(begun.batch().reconciles()).isTrue();
      assertThat(intake.countLines(stopped.id(), LedgerFilter.ALL)).isEqualTo(PEOPLE + LINKS);
      var keys = IntStream.range(0, PEOPLE).mapToObj(String::valueOf).toList();
      var ids = house.getBean(Records.class).bySource(SYSTEM, "killed", keys);
      assertThat(ids).hasSize(PEOPLE);
      assertThat(ids.values()).doesNotHaveDuplicates();
    } finally {
      stopPostgres();
    }
  }

  private void writeFiles() throws IOException {
    Files.writeString(
        folder.resolve("killed.yaml"),
        """
        mapping: killed
        system: killed
        nodes:
          - { file: people.csv, key: id, type: person, fields: { names.0.surname: surname } }
        relationships:
          - { file: friends.csv, from: one, to: other, link: associate, role: FRIEND }
        """);
    var people = new StringBuilder("id,surname\n");
    IntStream.range(0, PEOPLE)
        .forEach(i -> people.append(i).append(",Person").append(i).append('\n'));
    Files.writeString(folder.resolve("people.csv"), people);
    var friends = new StringBuilder("one,other\n");
    IntStream.range(0, LINKS)
        .forEach(i -> friends.append(i).append(',').append(i + 1).append('\n'));
    Files.writeString(folder.resolve("friends.csv"), friends);
  }

  private String mapping() {
    return folder.resolve("killed.yaml").toString();
  }

  /** Kills a process of its own, the hardest way, once it has said that so many rows are done. */
  private long importUntilKilled(long rows) throws IOException, InterruptedException {
    var importer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-Dredsigma.data=" + data,
                "-Dredsigma.schema.apps=" + System.getProperty("redsigma.schema.apps", "apps"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Importer.class.getName(),
                mapping(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long reported = 0;
    try (var output = new BufferedReader(new InputStreamReader(importer.getInputStream(), UTF_8))) {
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith("READ ")) {
          reported = Long.parseLong(line.substring("READ ".length()));
        }
        if (reported >= rows) {
          break;
        }
      }
      importer.destroyForcibly();
    }
    importer.waitFor(30, TimeUnit.SECONDS);
    return reported;
  }

  private ConfigurableApplicationContext house() {
    return new SpringApplicationBuilder(RedSigma.class)
        .properties("spring.main.banner-mode=off", "server.port=0")
        .run("--redsigma.data=" + data, "--server.port=0");
  }

  private void stopPostgres() throws IOException, InterruptedException {
    var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip();
    new ProcessBuilder("kill", "-INT", pid).start().waitFor();
    var server = ProcessHandle.of(Long.parseLong(pid));
    if (server.isPresent()) {
      server.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
  }
}
