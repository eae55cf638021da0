package redsigma.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.network.Tangle;
import redsigma.record.RecordId;
import redsigma.record.Records;

/** An officer asks how two people are connected by typing, and reads or sees the answer. */
@InTheHouse
class NetworkJourneyTest {

  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;
  @LocalServerPort int port;

  private String first = "";
  private String last = "";
  private String word = "";

  @BeforeEach
  void aChainOfPeople() {
    var tangle = new Tangle(records, clock, officers.hill());
    word = "Zennor" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "");
    var ann = tangle.person("Ann");
    var cat = tangle.person(word);
    for (var between : List.of(tangle.person("Bob"), tangle.person("Bobby"))) {
      tangle.tie(ann, between, "2024-03-05", null, tangle.report("Seen together"));
      tangle.tie(between, cat);
    }
    first = href(ann);
    last = href(cat);
  }

  private static String href(RecordId id) {
    return "/records/" + id;
  }

  @Test
  void findsThePathByTypingAndSeesIt() {
    try (var hands = new Hands(address(), true, 1440).signIn("hill")) {
      var page = hands.page();
      page.navigate(first + "/links");
      hands.click(page.getByText("Paths to another record"));
      hands.type(page.locator("#network-words"), word.toLowerCase(java.util.Locale.UK));
      page.locator("#network-offers .offer").first().waitFor();
      hands.press("Enter").press("Enter");

      assertThat(page.getByText("Shortest path: 2 links")).isVisible();
      assertThat(page.locator("[data-network-canvas] canvas").first()).isVisible();
      hands.findNoFault();
    }
  }

  @Test
  void findsThePathWithoutScripts() {
    try (var hands = new Hands(address(), false, 1440).signIn("hill")) {
      var page = hands.page();
      page.navigate(first + "/paths");
      page.locator("#network-words").fill(word);
      hands.click(page.getByText("Find"));
      hands.click(page.locator("#network-offers .offer"));

      assertThat(page.getByText("Shortest path: 2 links")).isVisible();
      assertThat(page.locator("[data-network]")).isHidden();
    }
  }

  @Test
  void showsEveryPageWithoutAFault() {
    look(320, ColorScheme.LIGHT);
    look(1440, ColorScheme.DARK);
  }

  private void look(int width, ColorScheme colours) {
    try (var hands = new Hands(address(), true, width).signIn("hill")) {
      hands.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      var both = "?record=%s&record=%s".formatted(first.substring(9), last.substring(9));
      for (var address :
          List.of(
              first + "/paths",
              first + "/paths?to=" + last.substring(9),
              first + "/network?hops=3",
              first + "/company",
              "/network" + both)) {
        hands.page().navigate(address);
        var overflow =
            hands.page().evaluate("document.documentElement.scrollWidth > window.innerWidth");
        assertThat(overflow).as(address + " at " + width).isEqualTo(false);
        hands.findNoFault();
        shoot(hands.page(), address, width);
      }
    }
  }

  private static void shoot(Page page, String address, int width) {
    var folder = System.getProperty("shots");
    if (folder != null) {
      page.waitForTimeout(700);
      var name = address.replaceAll("[0-9a-f]{8}-[-0-9a-f]{27}|[^a-z0-9]", "");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(folder, name + width + ".png")));
    }
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
