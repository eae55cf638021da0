package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.security.Permission;
import redsigma.security.Tokens;
import redsigma.web.Visitor;

/**
 * While the index is away, saving goes on, search says what is the matter, and all is found later.
 */
@InTheHouse
@OnOpenSearch
class SearchAwayTest {

  @LocalServerPort int port;
  @Autowired Search search;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Tokens tokens;
  @Autowired TestClock clock;

  @BeforeEach
  void theIndexIsAway() {
    search.run(officers.hill(), query("before"));
    OpenSearchNode.shared().kill();
  }

  @AfterEach
  void theIndexIsBack() {
    OpenSearchNode.shared().start();
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreException(IndexAway.class)
        .until(() -> search.run(officers.hill(), query("Meanwhilish")).total() == 1);
  }

  @Test
  void savesAndSaysThatNothingCanBeSought() throws Exception {
    var names = Map.of("names", List.of(Map.of("surname", "Meanwhilish", "given", "Ann")));
    var change = Change.create(RecordId.next(clock), "person", Values.of(names));
    var record = ((Saved) records.save(officers.hill(), change)).record();

    var visitor = new Visitor(port);
    visitor.get("/sign-in");
    visitor.signIn("hill", Officers.PASSWORD);
    var page = visitor.get("/search?q=Meanwhilish");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Nothing can be sought just now").doesNotContain("Exception");
    assertThat(visitor.get("/records/" + record.id()).statusCode()).isEqualTo(200);

    var answer = asMachine("/api/v1/search?q=Meanwhilish");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("Search unavailable");
  }

  private HttpResponse<String> asMachine(String path) throws IOException, InterruptedException {
    var until = clock.instant().plus(Duration.ofDays(1));
    var secret = tokens.issue(officers.hill(), "test", Set.of(Permission.READ), until).secret();
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Authorization", "Bearer " + secret)
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static Query.Words query(String words) {
    return new Query.Words(words, Set.of(), List.of(), 0, 10);
  }
}
