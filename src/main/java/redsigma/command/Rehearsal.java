package redsigma.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Asks a server that nobody uses for its first page, so that the Java machine learns what a start
 * needs and can keep it for the next one.
 */
final class Rehearsal {

  private static final int PAGES = 20;

  private Rehearsal() {}

  static int of(int port) {
    var page = HttpRequest.newBuilder(URI.create("http://localhost:%d/sign-in".formatted(port)));
    try (var browser = HttpClient.newHttpClient()) {
      for (int asked = 0; asked < PAGES; asked++) {
        browser.send(page.build(), BodyHandlers.discarding());
      }
      return 0;
    } catch (IOException failed) {
      throw new UncheckedIOException("The rehearsal found no server", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
