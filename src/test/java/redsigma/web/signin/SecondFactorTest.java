package redsigma.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.security.signin.Codes;
import redsigma.security.signin.PasswordChanges;
import redsigma.security.signin.SecondFactors;
import redsigma.web.Visitor;

/** Beside the password a code is asked for, where the policy or the officer wants it so. */
@InTheHouse
class SecondFactorTest {

  private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");
  private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z2-7-]+)<");

  @Autowired Officers officers;
  @Autowired SecondFactors factors;
  @Autowired PasswordChanges passwords;
  @Autowired TestClock clock;
  @Autowired PasswordEncoder encoder;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @BeforeEach
  @AfterEach
  void noFactorYet() {
    factors.remove(officers.kaur());
    jdbc.sql("delete from sign_in_failure").update();
  }

  @Test
  void asksForACodeOnceItIsSetUp() {
    var secret = enrol();
    clock.tick(Duration.ofSeconds(60));
    var visitor = new Visitor(port);

    assertThat(visitor.signIn("kaur", Officers.PASSWORD)).isEqualTo("/sign-in/code");
    assertThat(Visitor.where(visitor.get("/"))).isEqualTo("/sign-in/code");
    assertThat(Visitor.where(visitor.get("/search?q=x"))).isEqualTo("/sign-in/code");
    assertThat(code(visitor, "000000")).isEqualTo("/sign-in/code?failed");
    assertThat(code(visitor, Codes.of(secret, clock.instant()))).isEqualTo("/");
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void takesEachCodeOnce() {
    var secret = enrol();
    clock.tick(Duration.ofSeconds(60));
    var code = Codes.of(secret, clock.instant());
    var first = new Visitor(port);
    first.signIn("kaur", Officers.PASSWORD);
    assertThat(code(first, code)).isEqualTo("/");
    var second = new Visitor(port);
    second.signIn("kaur", Officers.PASSWORD);

    assertThat(code(second, code)).isEqualTo("/sign-in/code?failed");
  }

  @Test
  void takesEachRecoveryCodeOnce() {
    var visitor = signedIn();
    var page = visitor.get("/account/second-factor").body();
    var shown =
        visitor.post("/account/second-factor", "code", Codes.of(secret(page), clock.instant()));
    var recovery = RECOVERY.matcher(shown.body());
    assertThat(recovery.find()).isTrue();
    var code = recovery.group(1);

    assertThat(code(half(), code)).isEqualTo("/");
    assertThat(code(half(), code)).isEqualTo("/sign-in/code?failed");
  }

  @Test
  void makesGuessersOfCodesWait() {
    var secret = enrol();
    clock.tick(Duration.ofSeconds(60));
    var visitor = half();
    for (int guess = 0; guess < 5; guess++) {
      code(visitor, "00000" + guess);
    }
    assertThat(code(visitor, Codes.of(secret, clock.instant()))).isEqualTo("/sign-in/code?failed");
  }

  @Test
  void keepsTheSecretSealed() {
    var secret = enrol().replace(" ", "");
    var kept =
        jdbc.sql("select encode(secret, 'escape') from second_factor where account = :id")
            .param("id", officers.kaur().id())
            .query(String.class)
            .single();

    assertThat(kept).doesNotContain(secret).doesNotContain(Codes.raw(secret));
  }

  @Test
  void asksForAnOwnPasswordAfterOneThatServesOnce() {
    var once = passwords.reset(officers.kaur());
    try {
      var visitor = new Visitor(port);
      assertThat(visitor.signIn("kaur", once)).isEqualTo("/sign-in/new-password");
      assertThat(visitor.get("/").statusCode()).isEqualTo(302);
      visitor.get("/sign-in/new-password");
      assertThat(change(visitor, once, "short").statusCode()).isEqualTo(422);
      assertThat(Visitor.where(change(visitor, once, Officers.PASSWORD))).isEqualTo("/");
      assertThat(new Visitor(port).signIn("kaur", Officers.PASSWORD)).isEqualTo("/");
    } finally {
      ownPasswordAgain();
    }
  }

  @Test
  void takesNoFirstPasswordThatWasLeftUnusedForAWeek() {
    var once = passwords.reset(officers.kaur());
    try {
      wasMade("8 days");
      assertThat(new Visitor(port).signIn("kaur", once)).isEqualTo("/sign-in?failed");
      wasMade("6 days");
      assertThat(new Visitor(port).signIn("kaur", once)).isEqualTo("/sign-in/new-password");
    } finally {
      ownPasswordAgain();
    }
  }

  private void wasMade(String ago) {
    jdbc.sql(
            """
            update account set password_changed_at = :now - cast(:ago as interval)
             where username = 'kaur'
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("ago", ago)
        .update();
  }

  private void ownPasswordAgain() {
    jdbc.sql(
            """
            update account set must_change_password = false, password_hash = :hash
             where username = 'kaur'
            """)
        .param("hash", encoder.encode(Officers.PASSWORD))
        .update();
  }

  @Test
  void changesOnesOwnPasswordAndSignsOutElsewhere() {
    var elsewhere = signedIn();
    var visitor = signedIn();
    visitor.get("/account");
    var changed =
        visitor.post(
            "/account/password", "current", Officers.PASSWORD, "fresh", "trowel biscuit anthem");
    assertThat(changed.statusCode()).isEqualTo(302);

    assertThat(elsewhere.get("/").statusCode()).isEqualTo(302);
    assertThat(new Visitor(port).signIn("kaur", Officers.PASSWORD)).isEqualTo("/sign-in?failed");
    visitor.get("/account");
    visitor.post(
        "/account/password", "current", "trowel biscuit anthem", "fresh", Officers.PASSWORD);
    assertThat(new Visitor(port).signIn("kaur", Officers.PASSWORD)).isEqualTo("/");
  }

  private HttpResponse<String> change(Visitor visitor, String now, String fresh) {
    return visitor.post("/sign-in/new-password", "current", now, "fresh", fresh);
  }

  private Visitor signedIn() {
    var visitor = new Visitor(port);
    assertThat(visitor.signIn("kaur", Officers.PASSWORD)).isEqualTo("/");
    return visitor;
  }

  private Visitor half() {
    var visitor = new Visitor(port);
    assertThat(visitor.signIn("kaur", Officers.PASSWORD)).isEqualTo("/sign-in/code");
    return visitor;
  }

  private String enrol() {
    var visitor = signedIn();
    var secret = secret(visitor.get("/account/second-factor").body());
    visitor.post("/account/second-factor", "code", Codes.of(secret, clock.instant()));
    return secret;
  }

  private static String secret(String page) {
    var found = SECRET.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String code(Visitor visitor, String code) {
    visitor.get("/sign-in/code");
    return Visitor.where(visitor.post("/sign-in/code", "code", code));
  }
}
