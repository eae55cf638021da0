package redsigma.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.security.Permission;
import redsigma.security.Token;
import redsigma.security.Tokens;
import redsigma.security.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine does with a token what its owner does with the pages, and no more. */
@InTheHouse
class ApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PERSON = "{\"data\":{\"names\":[{\"surname\":\"%s\"}]}}";

  @LocalServerPort int port;
  @Autowired Tokens tokens;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  private final HttpClient http = HttpClient.newHttpClient();
  private String secret = "";

  @BeforeEach
  void anOfficerHasAToken() {
    secret = issue(officers.hill(), Permission.READ, Permission.WRITE).secret();
  }

  @Test
  void makesReadsAndChangesARecord() throws Exception {
    var made = send("POST", "/records/person", PERSON.formatted("Ahmed"));
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.headers().firstValue("ETag")).contains("\"1\"");
    var at = made.headers().firstValue("Location").orElseThrow().substring("/api/v1".length());

    var changed = send("PATCH", at, "{\"data\":{\"remarks\":\"Seen\"}}", "If-Match", "\"1\"");

    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    var read = json(send("GET", at, ""));
    assertThat(read.at("/data/names/0/surname").asString()).isEqualTo("Ahmed");
    assertThat(read.at("/data/remarks").asString()).isEqualTo("Seen");
    assertThat(send("GET", at, "", "If-None-Match", "\"2\"").statusCode()).isEqualTo(304);
    assertThat(json(send("GET", at + "/revisions", "")).at("/items").size()).isEqualTo(2);
  }

  @Test
  void takesNoChangeThatDoesNotSayWhatItChanges() throws Exception {
    var at = made("Blind");

    assertThat(send("PUT", at, PERSON.formatted("B")).statusCode()).isEqualTo(428);
    assertThat(send("PUT", at, PERSON.formatted("B"), "If-Match", "\"1\"").statusCode())
        .isEqualTo(200);
    var late = send("PUT", at, PERSON.formatted("C"), "If-Match", "\"1\"");
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.headers().firstValue("ETag")).contains("\"2\"");
  }

  @Test
  void namesTheUnknownFieldAndTheNearestKnown() throws Exception {
    var refused = send("POST", "/records/person", "{\"data\":{\"remark\":\"x\"}}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(refused).at("/errors/0/pointer").asString()).isEqualTo("/data/remark");
    assertThat(json(refused).at("/errors/0/nearest").asString()).isEqualTo("remarks");
  }

  @Test
  void tellsAbsentAndClosedInTheSameWords() throws Exception {
    var at = made("Closed");
    var theirs = issue(officers.stranger(), Permission.READ).secret();

    var closed = as(theirs, "GET", at, "");
    var absent = as(theirs, "GET", "/records/" + UUID.randomUUID(), "");

    assertThat(closed.statusCode()).isEqualTo(404);
    assertThat(closed.body()).isEqualTo(absent.body());
    assertThat(send("GET", "/no/such", "").statusCode()).isEqualTo(404);
    assertThat(json(send("GET", "/no/such", "")).at("/status").asInt()).isEqualTo(404);
  }

  @Test
  void letsATokenDoNoMoreThanItsScopes() throws Exception {
    var reader = issue(officers.hill(), Permission.READ).secret();

    assertThat(as(reader, "POST", "/records/person", PERSON.formatted("X")).statusCode())
        .isEqualTo(403);
    assertThat(as(reader, "GET", made("Scope"), "").statusCode()).isEqualTo(200);
  }

  @Test
  void turnsAwayUnknownRevokedAndExpiredTokens() throws Exception {
    var revoked = issue(officers.hill(), Permission.READ);
    var expired = tokens.issue(officers.hill(), "short", Set.of(Permission.READ), in(1)).secret();
    tokens.revoke(officers.hill(), revoked.token().id());
    clock.tick(Duration.ofHours(2));

    for (var bad : new String[] {"rs_nonsense", revoked.secret(), expired}) {
      assertThat(as(bad, "GET", "/me", "").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void doesOnceWhatIsSentTwiceUnderOneKey() throws Exception {
    var key = UUID.randomUUID().toString();
    var first = send("POST", "/records/person", PERSON.formatted("Once"), "Idempotency-Key", key);
    var again = send("POST", "/records/person", PERSON.formatted("Once"), "Idempotency-Key", key);
    var other = send("POST", "/records/person", PERSON.formatted("Two"), "Idempotency-Key", key);

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(other.statusCode()).isEqualTo(422);
  }

  @Test
  void linksTwoRecordsAndWithdrawsTheLink() throws Exception {
    var at = made("Driver");
    var car = send("POST", "/records/vehicle", "{\"data\":{\"registration\":\"NK51ABC\"}}");
    var link =
        "{\"type\":\"uses-vehicle\",\"role\":\"DRIVER\",\"to\":\"%s\"}"
            .formatted(json(car).at("/id").asString());

    var put = send("POST", at + "/links", link);

    assertThat(put.statusCode()).as(put.body()).isEqualTo(201);
    assertThat(json(send("GET", at + "/links", "")).at("/items").size()).isEqualTo(1);
    var there = put.headers().firstValue("Location").orElseThrow().substring("/api/v1".length());
    assertThat(send("DELETE", there, "", "If-Match", "\"1\"").statusCode()).isEqualTo(204);
    assertThat(json(send("GET", at + "/links", "")).at("/items").size()).isZero();
  }

  @Test
  void findsWhatWasSaved() throws Exception {
    made("Quillfeather");

    var found = json(send("GET", "/search?q=quillfeather", ""));

    assertThat(found.at("/items/0/record/title").asString()).containsIgnoringCase("Quillfeather");
  }

  @Test
  void saysWhereABodyCannotBeRead() throws Exception {
    assertThat(send("POST", "/records/person", "{\"data\":").statusCode()).isEqualTo(400);
    assertThat(send("POST", "/records/person", "{\"data\":1}").statusCode()).isEqualTo(422);
    assertThat(send("POST", "/records/person", "x".repeat(10_000_001)).statusCode()).isEqualTo(413);
  }

  private String made(String surname) throws Exception {
    var made = send("POST", "/records/person", PERSON.formatted(surname));
    return "/records/" + json(made).at("/id").asString();
  }

  private Token.Issued issue(Viewer viewer, Permission... scopes) {
    return tokens.issue(viewer, "test", Set.of(scopes), in(100));
  }

  private java.time.Instant in(int hours) {
    return clock.instant().plus(Duration.ofHours(hours));
  }

  private HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    return as(secret, method, path, body, headers);
  }

  private HttpResponse<String> as(
      String token, String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }
}
