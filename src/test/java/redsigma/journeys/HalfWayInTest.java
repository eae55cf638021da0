package redsigma.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Viewer;
import redsigma.security.signin.Codes;
import redsigma.security.signin.PasswordChanges;
import redsigma.security.signin.SecondFactors;

/** The steps between the password and the first page hold like every other page. */
@InTheHouse
class HalfWayInTest {

  @Autowired Accounts accounts;
  @Autowired PasswordChanges passwords;
  @Autowired SecondFactors factors;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  @Test
  void asksForAnOwnPassword() {
    var joiner = joiner();
    var once = passwords.reset(joiner);

    hold(joiner, once, "/sign-in/new-password");
  }

  @Test
  void asksForACode() {
    var joiner = joiner();
    var secret = factors.enrol(joiner).secret();
    assertThat(factors.confirm(joiner, Codes.of(secret, clock.instant()), "127.0.0.1")).isPresent();

    hold(joiner, Officers.PASSWORD, "/sign-in/code");
  }

  private void hold(Viewer joiner, String password, String step) {
    try (var hands = new Hands("http://localhost:" + port, true, 1440)) {
      hands.signIn(joiner.username(), password);
      assertThat(hands.page().url()).endsWith(step);
      assertThat(new Sheet(hands.page()).faults()).isEmpty();
      assertThat(hands.refused()).isEmpty();
    }
  }

  private Viewer joiner() {
    var username = "joiner-" + UUID.randomUUID();
    accounts.add(
        new NewAccount(
            username, "PC 9 New", "77", "Ferry NPT", Set.of("officer"), Officers.PASSWORD));
    return accounts.byUsername(username).orElseThrow().viewer();
  }
}
