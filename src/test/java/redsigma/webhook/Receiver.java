package redsigma.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program elsewhere that is told of changes: it checks signatures as the specification says, with
 * another implementation of Ed25519 than the sender's, and answers as a test wants it to.
 */
public final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final AtomicReference<Behaviour> behaviour = new AtomicReference<>(answering(204));

  public Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.createContext("/", this::receive);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** One message as it came. */
  public record Got(String id, long timestamp, List<String> signatures, String body, String path) {

    JsonNode json() {
      return JsonMapper.builder().build().readTree(body);
    }

    public String event() {
      return json().at("/type").asString();
    }

    public String subject() {
      return json().at("/data/id").asString();
    }

    /** Whether one of the signatures is by the private half of a {@code whpk_} key. */
    public boolean isSignedWith(String key) {
      var open = Base64.getDecoder().decode(key.replaceFirst("^whpk_", ""));
      var content = (id + "." + timestamp + "." + body).getBytes(UTF_8);
      return signatures.stream()
          .filter(each -> each.startsWith("v1a,"))
          .map(each -> Base64.getDecoder().decode(each.substring(4)))
          .anyMatch(signature -> verifies(open, content, signature));
    }

    private static boolean verifies(byte[] open, byte[] content, byte[] signature) {
      var verifier = new Ed25519Signer();
      verifier.init(false, new Ed25519PublicKeyParameters(open));
      verifier.update(content, 0, content.length);
      return verifier.verifySignature(signature);
    }
  }

  /** What a receiver does with a message. */
  public interface Behaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  public static Behaviour answering(int status, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  public void will(Behaviour next) {
    behaviour.set(next);
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/changes";
  }

  /** All that came so far, in the order it came. */
  public List<Got> got() {
    return got;
  }

  private void receive(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    got.add(
        new Got(
            headers.getFirst("webhook-id"),
            Long.parseLong(headers.getFirst("webhook-timestamp")),
            List.of(headers.getFirst("webhook-signature").split(" ", -1)),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8),
            exchange.getRequestURI().toString()));
    try (exchange) {
      behaviour.get().answer(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
