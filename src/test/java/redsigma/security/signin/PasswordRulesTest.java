package redsigma.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.signin.PasswordChanges.Fault;

/** Length counts and nothing else, but for what everybody would guess. */
@InTheHouse
class PasswordRulesTest {

  @Autowired PasswordRules rules;
  @Autowired Officers officers;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password1234!",
        "p4$$w0rd2026!!",
        "qwertyuiop12",
        "aaaaaaaaaaaaaa",
        "123456789012",
        "KaurFerry2026!",
        "Welcome-to-Police-1",
        "abcdefghijklmnop"
      })
  void refusesWhatEverybodyWouldGuess(String password) {
    assertThat(rules.faults(officers.kaur(), password)).containsExactly(Fault.TOO_COMMON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery staple",
        "vkxmgdwpltzh",
        "nogle ret lange ord",
        "trowel biscuit anthem",
        "пожалуйста никогда"
      })
  void takesLongOnesOfAnyMakeUp(String password) {
    assertThat(rules.faults(officers.kaur(), password)).isEmpty();
  }

  @Test
  void refusesShortOnes() {
    assertThat(rules.faults(officers.kaur(), "Xk9$vv!pQ2z")).containsExactly(Fault.TOO_SHORT);
  }
}
