package redsigma.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A browser without a screen: keeps its cookies, sends forms with the token of the last page. */
public final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI address;
  private String token = "";

  public Visitor(int port) {
    address = URI.create("http://127.0.0.1:" + port);
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(address.resolve(path)).GET());
  }

  /** Sends a form; the words are names and values by turns. */
  public HttpResponse<String> post(String path, String... words) {
    var pairs = new ArrayList<>(List.of("_csrf=" + encoded(token)));
    for (int at = 0; at < words.length; at += 2) {
      pairs.add(encoded(words[at]) + "=" + encoded(words[at + 1]));
    }
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
  }

  /** Signs in, and answers where the door sends one. */
  public String signIn(String username, String password) {
    get("/sign-in");
    return where(post("/sign-in", "username", username, "password", password));
  }

  /** The path a response leads on to; empty when it is a page. */
  public static String where(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .map(URI::create)
        .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
        .orElse("");
  }

  /** Follows where a response leads, over all sites, to a page; no more than ten times. */
  public HttpResponse<String> follow(HttpResponse<String> response) {
    var latest = response;
    for (int hop = 0; hop < 10; hop++) {
      var to = latest.headers().firstValue("Location");
      if (to.isEmpty()) {
        return latest;
      }
      latest = get(latest.uri().resolve(to.get()).toString());
    }
    throw new IllegalStateException("Led in circles at " + latest.uri());
  }

  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      // a provider shows its sign-in page to those alone who say that they read pages
      var response =
          http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
      var found = TOKEN.matcher(response.body());
      if (found.find()) {
        token = found.group(1);
      }
      return response;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
