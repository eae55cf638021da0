package redsigma.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Values;

/** An officer looks at a place on the map and searches what the map shows. */
@InTheHouse
class MapJourneyTest {

  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;
  @LocalServerPort int port;

  private String word = "";

  @BeforeEach
  void twoPlacesAndOneFarAway() {
    word = "mapley" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "");
    place("Forge", "58.00000,-7.00000");
    place("Mill", "58.00100,-7.00000");
    place("Light", "58.40000,-7.00000");
  }

  @Test
  void searchesWhatTheMapShows() {
    try (var hands = new Hands("http://localhost:" + port, true, 1440).signIn("hill")) {
      var page = hands.page();
      page.navigate("/search/map?q=" + word + "%20within:58,-7,500m");
      assertThat(page.locator(".map-dot")).hasCount(2);
      assertThat(page.getByText("Within 500 m of 58.0000, -7.0000")).isVisible();
      hands.findNoFault();

      page.locator(".map-dot").first().click();
      assertThat(page.locator(".map-told a")).hasText(Pattern.compile(word + " (Forge|Mill)"));
      page.getByLabel("Zoom out").click();
      hands.click(page.getByText("Search what the map shows"));

      assertThat(page).hasURL(Pattern.compile("/search/map\\?q=" + word + "%20within%3A57\\.9"));
      assertThat(page.locator(".map-dot")).hasCount(2);
      assertThat(page.getByText(word + " Light")).hasCount(0);
    }
  }

  @Test
  void searchesAnAreaThatIsTypedWithoutScripts() {
    try (var hands = new Hands("http://localhost:" + port, false, 320).signIn("hill")) {
      var page = hands.page();
      page.navigate("/search/map?q=" + word);
      page.locator("#map-within").fill("58.4, -7, 1 km");
      hands.click(page.locator(".map-form [type=submit]"));

      assertThat(page.getByText(word + " Light")).isVisible();
      assertThat(page.getByText(word + " Forge")).hasCount(0);
      assertThat(page.locator("[data-map-canvas]")).isHidden();
    }
  }

  private void place(String name, String point) {
    var data = Values.of(Map.of("placeName", word + " " + name, "mapPoint", point));
    records.save(officers.hill(), Change.create(RecordId.next(clock), "location", data));
  }
}
