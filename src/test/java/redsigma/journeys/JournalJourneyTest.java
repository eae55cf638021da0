package redsigma.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;

/** An auditor reads the journal on any screen, with scripts and without. */
@InTheHouse
class JournalJourneyTest {

  @Autowired Accounts accounts;
  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1440})
  void drawsTheJournalWithoutFaultOrOverflow(int width) {
    accounts.add(
        new NewAccount(
            "auditor", "Ada Check", "77", "Standards", Set.of("auditor"), Officers.PASSWORD));
    try (var hands = new Hands("http://localhost:" + port, true, width)) {
      hands.signIn("auditor");
      hands.page().navigate("/journal");
      hands.page().navigate("/journal?officer=auditor&kind=SECURITY");
      assertThat(hands.page().locator("#entries").innerText()).contains("read-journal");
      hands.findNoFault();
      assertThat((int) hands.page().evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
      hands
          .page()
          .screenshot(
              new Page.ScreenshotOptions().setPath(Path.of("target/journal-" + width + ".png")));
    }
  }
}
