package redsigma.api.scim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;

/** Where no directory looks after the accounts, there is no door for one. */
@InTheHouse
class ScimClosedTest {

  @LocalServerPort int port;

  @Test
  void isNotThereUntilAForceSetsItUp() {
    var answer = new Directory(port).get("/ServiceProviderConfig");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/detail")).isEqualTo("There is nothing here.");
  }
}
