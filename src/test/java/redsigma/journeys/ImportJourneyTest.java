package redsigma.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.intake.IntakeSettings;
import redsigma.web.intake.PoleFiles;

/** An administrator sees an import move, and its end, with scripts and without. */
@InTheHouse
class ImportJourneyTest {

  private static final int ROWS = 9_000;

  @Autowired Officers officers;
  @Autowired IntakeSettings settings;
  @LocalServerPort int port;

  private final String folder = "moving-" + UUID.randomUUID();

  @BeforeEach
  void aFolderOfManyRows() throws IOException {
    officers.administrator();
    var people =
        IntStream.range(0, ROWS)
            .mapToObj(row -> "%s-%d,Mover,,Row %d,,Person\n".formatted(folder, row, row))
            .collect(Collectors.joining());
    PoleFiles.write(settings.folder().resolve(folder), people, "");
  }

  @Test
  void movesTheBarByItselfToItsEnd() {
    try (var hands = started(true)) {
      var seen = new ArrayList<Integer>();
      while (!isFinished(hands.page())) {
        seen.add(percent(hands.page()));
        hands.page().waitForTimeout(200);
      }

      assertThat(seen).isSorted().anyMatch(percent -> percent > 0 && percent < 100);
      assertThat(hands.page().locator("#progress")).containsText("9,000 of about 9,000 rows");
    }
  }

  @Test
  void showsHowFarItIsOnAskingAgainWithoutScripts() {
    try (var hands = started(false)) {
      var seen = new ArrayList<Integer>();
      while (!isFinished(hands.page())) {
        seen.add(percent(hands.page()));
        hands.page().reload();
      }

      assertThat(seen).isSorted().anyMatch(percent -> percent > 0 && percent < 100);
    }
  }

  private Hands started(boolean scripts) {
    var hands = new Hands("http://localhost:" + port, scripts, 1440).signIn("admin");
    var page = hands.page();
    page.navigate("/administration/imports");
    page.locator("#mapping").selectOption("pole");
    page.locator("#folder").fill(folder);
    page.locator(".import-start button").click();
    page.waitForURL("**/administration/imports/*");
    return hands;
  }

  private static boolean isFinished(Page page) {
    return page.locator("#progress b").innerText().equals("Finished");
  }

  private static int percent(Page page) {
    return Integer.parseInt(page.locator("#progress progress").getAttribute("value"));
  }
}
