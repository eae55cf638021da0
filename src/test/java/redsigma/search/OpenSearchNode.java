package redsigma.search;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A real node of OpenSearch, started from its own libraries; it may be stopped, killed, joined. */
final class OpenSearchNode implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static @Nullable OpenSearchNode shared;

  private final String name;
  private final Path folder;
  private final int http = freePort();
  private final int transport = freePort();
  private final int leader;
  private @Nullable Process process;

  private OpenSearchNode(String name, int leader) {
    this.name = name;
    this.leader = leader == 0 ? transport : leader;
    try {
      this.folder = Files.createTempDirectory("opensearch-" + name);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  /** The node all tests share that leave it alone; it ends with them. */
  static synchronized OpenSearchNode shared() {
    var node = shared;
    if (node == null) {
      node = first();
      shared = node;
    }
    return node;
  }

  static OpenSearchNode first() {
    return new OpenSearchNode("first", 0).start();
  }

  OpenSearchNode joinedBySecond() {
    return new OpenSearchNode("second", transport).start();
  }

  OpenSearchNode start() {
    try {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xms256m",
                  "-Xmx512m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  Files.readString(Path.of("target", "opensearch.classpath")),
                  Path.of("src", "test", "resources", "opensearch", "ClusterNode.java").toString(),
                  folder.toString(),
                  name,
                  Integer.toString(http),
                  Integer.toString(transport),
                  Integer.toString(leader))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("node.log").toFile())
              .start();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    await(name).atMost(PATIENCE).until(this::isUp);
    return this;
  }

  String uri() {
    return "http://127.0.0.1:" + http;
  }

  private boolean isUp() {
    return ask("GET", "/_cluster/health", "").contains("\"status\":\"");
  }

  /** What the node answers; nothing when it does not. */
  String ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(uri() + path))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString()).body();
    } catch (IOException away) {
      return "";
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }

  /** As a power cut would. What it has on disk is there again when it is started. */
  void kill() {
    var running = process;
    if (running != null) {
      running.destroyForcibly().onExit().join();
    }
  }

  @Override
  public void close() {
    kill();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }
}
