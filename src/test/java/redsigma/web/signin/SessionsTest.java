package redsigma.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.security.signin.Sessions;
import redsigma.web.Visitor;

/** A session is kept in the database, lasts as long as it may, and can be ended from elsewhere. */
@InTheHouse
class SessionsTest {

  @Autowired Officers officers;
  @Autowired Sessions sessions;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private Visitor visitor;

  @BeforeEach
  void signedInOnce() {
    officers.kaur();
    sessions.endAll("kaur");
    visitor = new Visitor(port);
    assertThat(visitor.signIn("kaur", Officers.PASSWORD)).isEqualTo("/");
  }

  @AfterEach
  void signedOut() {
    sessions.endAll("kaur");
  }

  @Test
  void keepsSessionsInTheDatabaseAndNothingOfJavasOwnInThem() {
    assertThat(sessions.of("kaur")).hasSize(1);
    assertThat(
            jdbc.sql("select get_byte(attribute_bytes, 0) from spring_session_attributes")
                .query(Integer.class)
                .list())
        .as("Java's own serialisation begins with 0xAC")
        .isNotEmpty()
        .doesNotContain(0xac);
  }

  @Test
  void lastsWithoutARequestAsLongAsTheSettingSays() {
    assertThat(
            jdbc.sql(
                    "select max_inactive_interval from spring_session where principal_name = 'kaur'")
                .query(Integer.class)
                .single())
        .isEqualTo(1800);
  }

  @Test
  void endsWhenIdleForTooLong() {
    jdbc.sql(
            """
            update spring_session set last_access_time = last_access_time - 1801000,
                   expiry_time = expiry_time - 1801000
             where principal_name = 'kaur'
            """)
        .update();

    assertThat(Visitor.where(visitor.get("/"))).isEqualTo("/sign-in");
  }

  @Test
  void endsAfterItsLongestTimeHoweverBusy() {
    clock.tick(Duration.ofHours(12).plusSeconds(1));

    assertThat(Visitor.where(visitor.get("/"))).isEqualTo("/sign-in");
    assertThat(sessions.of("kaur")).isEmpty();
  }

  @Test
  void givesANewSessionIdAtSignIn() {
    var other = new Visitor(port);
    other.get("/sign-in");
    var before = ids(other);
    other.post("/sign-in", "username", "kaur", "password", Officers.PASSWORD);

    assertThat(ids(other)).isNotEmpty().doesNotContainAnyElementsOf(before);
  }

  @Test
  void namesSessionsByMoreThan128RandomBits() {
    var ids =
        jdbc.sql("select session_id from spring_session where principal_name = 'kaur'")
            .query(String.class)
            .list();

    assertThat(ids).isNotEmpty().allMatch(id -> Base64.getUrlDecoder().decode(id).length == 27);
  }

  @Test
  void takesNoSessionIdThatAStrangerChose() {
    var other = new Visitor(port);
    other.cookies();
    assertThat(Visitor.where(other.get("/;jsessionid=abc"))).doesNotContain("abc");
  }

  @Test
  void signsOutEverywhereElse() {
    var other = new Visitor(port);
    other.signIn("kaur", Officers.PASSWORD);
    assertThat(visitor.get("/account").body()).contains("Sign out everywhere else");

    visitor.post("/account/sessions/ending");

    assertThat(other.get("/").statusCode()).isEqualTo(302);
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void endsOneOfOnesOwnSessionsAndNobodyElses() {
    officers.hill();
    sessions.endAll("hill");
    var hill = new Visitor(port);
    hill.signIn("hill", Officers.PASSWORD);
    var theirs = sessions.of("hill").getFirst().id();
    visitor.get("/account");

    visitor.post("/account/sessions/" + theirs + "/ending");

    assertThat(hill.get("/").statusCode()).isEqualTo(200);
    sessions.endAll("hill");
  }

  @Test
  void endsAtOnceWhenTheAccountIsClosed() {
    jdbc.sql("update account set active = false where username = 'kaur'").update();
    try {
      assertThat(visitor.get("/").statusCode()).isIn(302, 401, 403);
      assertThat(new Visitor(port).signIn("kaur", Officers.PASSWORD)).isEqualTo("/sign-in?failed");
    } finally {
      jdbc.sql("update account set active = true where username = 'kaur'").update();
      jdbc.sql("delete from sign_in_failure").update();
    }
  }

  @Test
  void goesOnToThePageThatWasWanted() {
    var other = new Visitor(port);
    other.get("/search?q=golf");

    assertThat(other.signIn("kaur", Officers.PASSWORD)).isEqualTo("/search?q=golf");
  }

  @Test
  void neverLeadsToAnotherSite() {
    for (var path :
        List.of("/.//evil.example", "/search?q=https://evil.example", "/%2F/evil.example")) {
      var other = new Visitor(port);
      other.get(path);
      assertThat(other.signIn("kaur", Officers.PASSWORD)).startsWith("/").doesNotStartWith("//");
    }
  }

  @Test
  void showsNoSessionsSecretOnAPage() {
    var page = visitor.get("/account").body();

    assertThat(page).contains("This one");
    for (var live : sessions.of("kaur")) {
      assertThat(page).doesNotContain(live.secret());
    }
  }

  private static List<String> ids(Visitor visitor) {
    return visitor.cookies().stream()
        .filter(cookie -> cookie.getName().equals("redsigma"))
        .map(HttpCookie::getValue)
        .toList();
  }
}
