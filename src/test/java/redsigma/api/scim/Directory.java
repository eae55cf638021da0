package redsigma.api.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A force's directory, which tells the house who comes, moves and goes. */
final class Directory {

  static final String TOKEN = "the directory's token";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  Directory(int port) {
    this.port = port;
  }

  record Answer(int status, String type, JsonNode body) {
    String at(String pointer) {
      return body.at(pointer).asString();
    }
  }

  Answer get(String path) {
    return send(TOKEN, "GET", path, "");
  }

  Answer find(String resource, String filter) {
    return get("/" + resource + "?filter=" + URLEncoder.encode(filter, UTF_8));
  }

  Answer post(String path, String body) {
    return send(TOKEN, "POST", path, body);
  }

  Answer put(String path, String body) {
    return send(TOKEN, "PUT", path, body);
  }

  Answer delete(String path) {
    return send(TOKEN, "DELETE", path, "");
  }

  /** Sends changes, each as JSON. */
  Answer patch(String path, String... operations) {
    return send(
        TOKEN,
        "PATCH",
        path,
        """
        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [%s]}
        """
            .formatted(String.join(",", operations)));
  }

  Answer send(String token, String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/scim/v2" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/scim+json")
            .header("Accept", "application/scim+json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          JSON.readTree(response.body().isEmpty() ? "{}" : response.body()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
