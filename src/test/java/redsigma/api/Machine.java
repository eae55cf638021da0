package redsigma.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks the API with one token. */
final class Machine {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final int port;
  private final String secret;

  Machine(int port, String secret) {
    this.port = port;
    this.secret = secret;
  }

  /** What came back. */
  record Answer(int status, JsonNode json, byte[] body, HttpResponse<byte[]> whole) {
    String text(String pointer) {
      return json.at(pointer).asString();
    }

    String header(String name) {
      return whole.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path) {
    return send("GET", path, "application/json", BodyPublishers.noBody());
  }

  Answer send(String method, String path, String body, String... headers) {
    return send(method, path, "application/json", BodyPublishers.ofString(body), headers);
  }

  Answer upload(String path, byte[] bytes) {
    return send("POST", path, "application/octet-stream", BodyPublishers.ofByteArray(bytes));
  }

  private Answer send(
      String method, String path, String type, BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
            .header("Authorization", "Bearer " + secret)
            .header("Content-Type", type)
            .method(method, body);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      var kind = response.headers().firstValue("Content-Type").orElse("");
      var json = kind.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
      return new Answer(response.statusCode(), json, response.body(), response);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
