package redsigma.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;
import redsigma.security.Token;

/**
 * Does a request with an {@code Idempotency-Key} once, however often it is sent: its answer is kept
 * in the transaction of what it did, so that after any failure either both are there or neither.
 */
@Component
class OnceOnly {

  static final String KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 255;
  private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final List<String> KEPT =
      List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.CONTENT_TYPE);

  private final AnsweredStore store;
  private final ApiSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  OnceOnly(
      AnsweredStore store,
      ApiSettings settings,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.store = store;
    this.settings = settings;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  int largest() {
    return settings.largest();
  }

  void run(HttpServletRequest request, byte[] body, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var key = request.getHeader(KEY);
    if (key == null || !WRITING.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problem.unreadable("An Idempotency-Key has between 1 and 255 characters.");
    }
    var token = ((Token) request.getAttribute(Doorkeeper.TOKEN)).id();
    var asked = new AnsweredStore.Asked(token, key, digest(request, body));
    var buffered = new ContentCachingResponseWrapper(response);
    var failure = transaction.execute(begun -> once(asked, request, buffered, chain, begun));
    if (failure instanceof IOException broken) {
      throw broken;
    }
    if (failure instanceof ServletException broken) {
      throw broken;
    }
    buffered.copyBodyToResponse();
  }

  /** Answers with the checked exception of the request, if it ended in one. */
  private @Nullable Throwable once(
      AnsweredStore.Asked asked,
      HttpServletRequest request,
      ContentCachingResponseWrapper response,
      FilterChain chain,
      TransactionStatus begun) {
    if (!store.isAlone(asked)) {
      throw Problem.of(
          409, "Still at it", "A request with this Idempotency-Key is being answered just now.");
    }
    var now = clock.instant();
    store.forget(now.minus(settings.kept()));
    var before = store.find(asked);
    try {
      if (before.isPresent()) {
        again(asked, before.get(), response);
        return null;
      }
      chain.doFilter(request, response);
      if (response.getStatus() >= 300) {
        begun.setRollbackOnly();
      } else {
        store.keep(asked, answer(response), now);
      }
      return null;
    } catch (IOException | ServletException broken) {
      begun.setRollbackOnly();
      return broken;
    }
  }

  private static void again(
      AnsweredStore.Asked asked, AnsweredStore.Answer before, HttpServletResponse response)
      throws IOException {
    if (!Arrays.equals(asked.digest(), before.digest())) {
      throw Problem.of(
          422,
          "Key used before",
          "This Idempotency-Key belongs to a request that asked for more or other.");
    }
    response.setStatus(before.status());
    before.headers().forEach(response::setHeader);
    response.setHeader("Idempotency-Replayed", "true");
    response.getOutputStream().write(before.body());
  }

  private static AnsweredStore.Answer answer(ContentCachingResponseWrapper response) {
    Map<String, String> headers = new HashMap<>();
    for (var name : KEPT) {
      var value =
          name.equals(HttpHeaders.CONTENT_TYPE)
              ? response.getContentType()
              : response.getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return new AnsweredStore.Answer(
        new byte[0], response.getStatus(), headers, response.getContentAsByteArray());
  }

  private static byte[] digest(HttpServletRequest request, byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var match = request.getHeader(HttpHeaders.IF_MATCH);
      digest.update(
          (request.getMethod() + " " + request.getRequestURI() + " " + match).getBytes(UTF_8));
      return digest.digest(body);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
