package redsigma.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.security.Permission;
import redsigma.security.Tokens;

/** A client that somebody else's generator makes of our description does its work in the house. */
@InTheHouse
class StockClientTest {

  private static final Path GENERATOR = Path.of("target/generator/openapi-generator-cli.jar");
  private static final Path PROGRAM = Path.of("src/test/client/RoundTrip.java");
  private static final String WISHES =
      "apiPackage=client.api,modelPackage=client.model,invokerPackage=client,useJakartaEe=true,"
          + "openApiNullable=false,hideGenerationTimestamp=true";
  private static final String PARTS =
      "models,apis,supportingFiles,modelDocs=false,modelTests=false,apiDocs=false,apiTests=false";

  @LocalServerPort int port;
  @Autowired Openapi openapi;
  @Autowired Tokens tokens;
  @Autowired Officers officers;
  @Autowired TestClock clock;
  @TempDir Path folder;

  @Test
  void makesChangesLinksFindsAndFollowsRecords() throws Exception {
    generate();
    compile();

    var told = roundTrip();

    assertThat(told)
        .containsEntry("surname read", "Stockwell")
        .containsEntry("remarks after the change", "Seen by a stock client")
        .containsEntry("version after the change", 2)
        .containsEntry("status of a change that comes late", 412)
        .containsEntry("links of the person", 1)
        .containsEntry("found", true)
        .containsEntry("followed", true);
  }

  private void generate() throws IOException, InterruptedException {
    var document = Files.writeString(folder.resolve("openapi.json"), openapi.document().toString());
    var log = folder.resolve("generator.log").toFile();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                GENERATOR.toString(),
                "generate",
                "-g",
                "java",
                "--library",
                "native",
                "-i",
                document.toString(),
                "-o",
                folder.resolve("client").toString(),
                "--additional-properties",
                WISHES,
                "--global-property",
                PARTS)
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
  }

  private void compile() throws IOException, URISyntaxException {
    var sources = new ArrayList<File>();
    sources.add(PROGRAM.toFile());
    try (var made = Files.walk(folder.resolve("client/src/main/java"))) {
      made.filter(each -> each.toString().endsWith(".java"))
          .map(Path::toFile)
          .forEach(sources::add);
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    var classPath = GENERATOR + File.pathSeparator + annotations();
    var options =
        List.of(
            "-d",
            Files.createDirectories(folder.resolve("classes")).toString(),
            "-classpath",
            classPath,
            "-proc:none",
            "-nowarn",
            "-g:none");
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          compiler.getTask(
              said, files, null, options, null, files.getJavaFileObjectsFromFiles(sources));
      assertThat(task.call()).as(said.toString()).isTrue();
    }
  }

  /** The client sees what it was made with and the JDK, and nothing of the house. */
  private Map<String, Object> roundTrip() throws Exception {
    var token =
        tokens.issue(
            officers.hill(),
            "stock client",
            EnumSet.of(Permission.READ, Permission.WRITE),
            clock.instant().plus(Duration.ofDays(1)));
    var path = new URL[] {url(folder.resolve("classes")), url(GENERATOR), url(annotations())};
    try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      var run = loader.loadClass("RoundTrip").getMethod("run", String.class, String.class);
      var told = new HashMap<String, Object>();
      ((Map<?, ?>) run.invoke(null, "http://localhost:" + port, token.secret()))
          .forEach((what, value) -> told.put(String.valueOf(what), value));
      return told;
    }
  }

  private static Path annotations() throws URISyntaxException {
    var jar = jakarta.annotation.Generated.class.getProtectionDomain().getCodeSource();
    return Path.of(jar.getLocation().toURI());
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
