package redsigma.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.security.signin.Door;
import redsigma.security.signin.Lockouts;
import redsigma.web.Visitor;

/** Guessing is made slow, and tells nothing. */
@InTheHouse
class LockoutTest {

  private static final String FAILED = "/sign-in?failed";

  @Autowired Officers officers;
  @Autowired Lockouts lockouts;
  @Autowired Door door;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @BeforeEach
  void forgetEarlierFailures() {
    officers.hill();
    officers.kaur();
    jdbc.sql("delete from sign_in_failure").update();
  }

  @AfterEach
  void leaveNoWaits() {
    jdbc.sql("delete from sign_in_failure").update();
  }

  @Test
  void signsInWithTheRightPassword() {
    assertThat(signIn("hill", Officers.PASSWORD)).isEqualTo("/");
  }

  @Test
  void refusesTheRightPasswordWithinAWaitInTheSameWords() {
    fail("hill", 5);

    assertThat(signIn("hill", Officers.PASSWORD)).isEqualTo(FAILED);
    assertThat(signIn("nobody-of-this-name", "whatever")).isEqualTo(FAILED);
  }

  @Test
  void admitsAgainWhenTheWaitIsOver() {
    fail("hill", 5);

    clock.tick(Duration.ofSeconds(61));

    assertThat(signIn("hill", Officers.PASSWORD)).isEqualTo("/");
  }

  @Test
  void doublesTheWaitWithEveryFurtherFailureUpToAnHour() {
    fail("hill", 5);
    for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
      var wait = Duration.between(clock.instant(), lockouts.waitsUntil("hill").orElseThrow());
      assertThat(wait)
          .isBetween(Duration.ofMinutes(minutes).minusSeconds(50), Duration.ofMinutes(minutes));
      clock.tick(Duration.ofMinutes(minutes).plusSeconds(1));
      fail("hill", 1);
    }
  }

  @Test
  void doesNotProlongAWaitByAttemptsWithinIt() {
    fail("hill", 5);
    var until = lockouts.waitsUntil("hill");

    fail("hill", 3);

    assertThat(lockouts.waitsUntil("hill")).isEqualTo(until);
  }

  @Test
  void beginsAnewAfterASuccess() {
    fail("hill", 4);
    signIn("hill", Officers.PASSWORD);
    fail("hill", 4);

    assertThat(signIn("hill", Officers.PASSWORD)).isEqualTo("/");
  }

  @Test
  void letsAnAdministratorEndTheWait() {
    officers.administrator();
    fail("hill", 5);
    var admin = new Visitor(port);
    admin.signIn("admin", Officers.PASSWORD);
    assertThat(admin.get("/administration/accounts/hill").body()).contains("Has to wait");

    admin.post("/administration/accounts/hill/wait/ending");

    assertThat(signIn("hill", Officers.PASSWORD)).isEqualTo("/");
  }

  @Test
  void countsNamesOfNoAccountJustTheSame() {
    fail("nobody-of-this-name", 5);

    assertThat(lockouts.waitsUntil("nobody-of-this-name")).isPresent();
  }

  @Test
  void keepsNoNameThatWasTyped() {
    fail("MyPasswordInTheWrongBox", 1);

    assertThat(jdbc.sql("select about from sign_in_failure").query(String.class).list())
        .noneMatch(about -> about.toLowerCase().contains("mypassword"));
  }

  @Test
  void makesAnAddressWaitThatTriesManyAccounts() {
    IntStream.range(0, 50).forEach(each -> door.signIn("guess" + each, "wrong", "192.0.2.7"));

    assertThat(door.signIn("kaur", Officers.PASSWORD, "192.0.2.7"))
        .isInstanceOf(Door.Answer.Refused.class);
    assertThat(door.signIn("kaur", Officers.PASSWORD, "192.0.2.8"))
        .isInstanceOf(Door.Answer.Admitted.class);
  }

  @Test
  void letsNoMoreGuessesThroughWhenTheyComeAtOnce() throws InterruptedException {
    var seen = new AtomicInteger();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int each = 0; each < 20; each++) {
        crowd.submit(
            () -> {
              var answer = (Door.Answer.Refused) door.signIn("hill", "wrong", "192.0.2.9");
              if (!answer.unseen()) {
                seen.incrementAndGet();
              }
            });
      }
    }
    assertThat(seen).hasValue(5);
  }

  @Test
  void notesInTheJournalThatAWaitBegan() {
    fail("kaur", 5);

    assertThat(
            jdbc.sql(
                    """
                    select detail ->> 'waits-until' from audit_entry
                     where action = 'sign-in-failed' and name = 'kaur' order by id desc limit 1
                    """)
                .query(String.class)
                .single())
        .isNotBlank();
  }

  private void fail(String username, int times) {
    IntStream.range(0, times)
        .forEach(each -> assertThat(signIn(username, "wrong")).isEqualTo(FAILED));
  }

  private String signIn(String username, String password) {
    return new Visitor(port).signIn(username, password);
  }
}
