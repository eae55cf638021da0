package redsigma.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.network.Tangle;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Permission;
import redsigma.security.Tokens;
import redsigma.security.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program asks who is connected to whom, and is told no more than its account may see. */
@InTheHouse
class NetworksTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired Tokens tokens;
  @Autowired Officers officers;
  @Autowired Records records;
  @Autowired TestClock clock;

  private final HttpClient http = HttpClient.newHttpClient();
  private String ann = "";
  private String bob = "";
  private String cat = "";

  @BeforeEach
  void threeWhoKnowEachOther() {
    var tangle = new Tangle(records, clock, officers.hill());
    RecordId one = tangle.person("Ann");
    RecordId two = tangle.person("Bob");
    RecordId three = tangle.person("Cat");
    tangle.tie(one, two, "2024", "2024", null);
    tangle.tie(two, three, "2022", "2023", null);
    ann = one.toString();
    bob = two.toString();
    cat = three.toString();
  }

  @Test
  void answersNeighbours() throws Exception {
    var found = json(ask(officers.hill(), "/records/" + bob + "/neighbours?limit=1"));

    assertThat(found.at("/total").asInt()).isEqualTo(2);
    assertThat(found.at("/leftOut").asInt()).isEqualTo(1);
    assertThat(found.at("/items/0/links").size()).isEqualTo(1);
    assertThat(found.at("/complete").asBoolean()).isTrue();
  }

  @Test
  void answersPathsAndThoseForwardInTime() throws Exception {
    var ends = "/paths?from=" + ann + "&to=" + cat;

    var found = json(ask(officers.hill(), ends));

    assertThat(found.at("/paths/0/length").asInt()).isEqualTo(2);
    assertThat(found.at("/paths/0/steps/0/to/id").asString()).isEqualTo(bob);
    assertThat(json(ask(officers.hill(), ends + "&forward=true")).at("/paths").size()).isZero();
  }

  @Test
  void answersWhatConnectsSeveral() throws Exception {
    var found = json(ask(officers.hill(), "/networks?ids=" + ann + "," + bob + "," + cat));

    assertThat(found.at("/distances").size()).isEqualTo(3);
    var two = json(ask(officers.hill(), "/networks?ids=" + ann + "," + cat));
    assertThat(two.at("/common/0/id").asString()).isEqualTo(bob);
    var groups = json(ask(officers.hill(), "/records/" + bob + "/groups"));
    assertThat(groups.at("/triangleCount").asInt()).isZero();
  }

  @Test
  void goesThroughNoneOfTheKindsItIsToLeaveOut() throws Exception {
    var found = json(ask(officers.hill(), "/paths?from=" + ann + "&to=" + cat + "&without=person"));

    assertThat(found.at("/paths").size()).isZero();
    assertThat(found.at("/passedBy/person").asInt()).isEqualTo(1);
    assertThat(ask(officers.hill(), "/networks?ids=" + ann + "," + bob + "&without=nothing-such"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(400);
  }

  @Test
  void saysWhatItCannotRead() throws Exception {
    assertThat(ask(officers.hill(), "/paths?from=x&to=" + cat).statusCode()).isEqualTo(400);
    assertThat(ask(officers.hill(), "/networks?ids=" + ann).statusCode()).isEqualTo(400);
    var order = "/records/" + bob + "/neighbours?order=biggest";
    assertThat(ask(officers.hill(), order).statusCode()).isEqualTo(400);
  }

  @Test
  void hidesWhatItsAccountMayNotSee() throws Exception {
    for (var path :
        new String[] {
          "/records/" + bob + "/neighbours",
          "/records/" + bob + "/groups",
          "/paths?from=" + ann + "&to=" + cat,
          "/networks?ids=" + ann + "," + cat
        }) {
      assertThat(ask(officers.stranger(), path).statusCode()).as(path).isEqualTo(404);
    }
  }

  private HttpResponse<String> ask(Viewer viewer, String path)
      throws IOException, InterruptedException {
    var until = clock.instant().plus(Duration.ofHours(100));
    var token = tokens.issue(viewer, "test", Set.of(Permission.READ), until).secret();
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
            .header("Authorization", "Bearer " + token);
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }
}
