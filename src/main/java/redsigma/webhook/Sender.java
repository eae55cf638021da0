package redsigma.webhook;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/**
 * Posts to addresses that strangers chose: straight there, following nothing, keeping nothing, and
 * reading no more of the answer than its status.
 */
@Component
class Sender {

  private static final int LONGEST_LINE = 8_192;
  private static final int MOST_HEADERS = 100;
  private static final String SLOW = "It did not answer in time.";

  private final Map<String, CloseableHttpClient> clients;
  private final Duration longest;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  Sender(Addresses addresses, WebhookSettings settings) {
    this.longest = settings.longest();
    this.clients = Map.of("https", client(addresses, "https"), "http", client(addresses, "http"));
  }

  /** What came back: a status if anything did, and in words what it means. */
  record Reply(Optional<Integer> status, String words, Optional<Duration> retryAfter) {

    boolean isSuccess() {
      return status.filter(code -> code >= 200 && code < 300).isPresent();
    }

    /** The receiver wants no more, ever. */
    boolean isGone() {
      return status.filter(code -> code == 410).isPresent();
    }
  }

  Reply post(URI url, Map<String, String> headers, byte[] body) {
    var client = clients.get(url.getScheme());
    if (client == null) {
      return none("Its address does not begin with https://.");
    }
    var post = new HttpPost(url);
    headers.forEach(post::setHeader);
    post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    var deadline = deadlines.schedule(post::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      var answer = client.executeOpen(RoutingSupport.determineHost(post), post, null);
      int status = answer.getCode();
      return new Reply(Optional.of(status), words(status), retryAfter(answer));
    } catch (GuardedNames.Inward inward) {
      return none("Its name leads to an address that nothing is sent to.");
    } catch (UnknownHostException unknown) {
      return none("Its name is not known.");
    } catch (InterruptedIOException slow) {
      return none(SLOW);
    } catch (SSLException untrusted) {
      return none(post.isCancelled() ? SLOW : "Its certificate is not accepted.");
    } catch (IOException | HttpException broken) {
      return none(post.isCancelled() ? SLOW : "It cannot be reached.");
    } finally {
      deadline.cancel(false);
      // breaks the connection off: closing it would first read all that is still to come
      post.cancel();
    }
  }

  @PreDestroy
  void close() throws IOException {
    deadlines.shutdownNow();
    for (var client : clients.values()) {
      client.close();
    }
  }

  private static Reply none(String words) {
    return new Reply(Optional.empty(), words, Optional.empty());
  }

  private static String words(int status) {
    return switch (status / 100) {
      case 2 -> "Delivered.";
      case 3 -> "It leads elsewhere (%d); that is not followed.".formatted(status);
      default -> status == 410 ? "It wants no more (410)." : "It answered %d.".formatted(status);
    };
  }

  private static Optional<Duration> retryAfter(HttpResponse answer) {
    var header = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
    return Optional.ofNullable(header)
        .map(each -> each.getValue().strip())
        .filter(value -> value.matches("\\d{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)));
  }

  private CloseableHttpClient client(Addresses addresses, String scheme) {
    var timeout = Timeout.of(longest);
    var lines =
        Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build();
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(addresses.names(scheme))
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder().http1Config(lines).build())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(timeout)
                    .setSocketTimeout(timeout)
                    .build())
            .setMaxConnTotal(1_000)
            .build();
    return HttpClientBuilder.create()
        .setConnectionManager(connections)
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
        .setUserAgent("Red Sigma")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }
}
