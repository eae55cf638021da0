package redsigma.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Values;

/** An officer finds a nominal, reports intelligence about them, and finds the report again. */
@InTheHouse
class OfficerJourneyTest {

  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;
  @LocalServerPort int port;

  @Test
  void findsAMisspeltNominalAndReportsIntelligenceAboutThem() {
    var name = person("Quillfeather", "Bartholomew");
    var plate = vehicle("NK51ABC");
    try (var hands = signedIn(true, 1440)) {
      var page = hands.page();
      hands.type(page.locator("[name=q]"), "bartolomew quilfether").press("Enter");
      assertThat(page.locator("[data-result-link]").first()).isVisible();
      hands.findNoFault().click(page.locator("[data-result-link]"));
      page.waitForURL("**/records/" + name);
      hands.findNoFault().click(page.locator(".about summary"));
      hands.click(page.locator(".about-menu a", containing("Intelligence report")));
      hands.type(page.locator("[name='f.reportTitle']"), "Seen dealing from a black Golf");
      hands.type(itemText(hands), "Seen supplying from the boot of a car in Mill Lane.");
      hands.type(words(page, "vehicles"), "nk51");
      hands.click(page.locator("button.offer:not(.fresh)", containing("NK51 ABC")));
      assertThat(page.locator("[name='l.vehicles.0.id']")).hasCount(1);
      hands.type(words(page, "people"), "Rosalind Nightingale");
      hands.click(page.locator("button.offer.fresh", containing("Rosalind Nightingale")));
      assertThat(page.locator(".making", containing("New Person"))).hasCount(1);
      hands.type(words(page, "locations"), "Mill Lane");
      hands.click(page.locator("button.offer.fresh", containing("Mill Lane")));
      assertThat(page.locator(".making", containing("New Location"))).hasCount(1);
      hands.findNoFault().click(page.locator("#save"));
      assertThat(page.locator("h1")).hasText("Seen dealing from a black Golf");
      assertThat(page.locator("main")).containsText("Rosalind Nightingale");
      hands.findNoFault();
      System.out.printf("Report entered: %d clicks, %d keys%n", hands.clicks(), hands.keys());

      hands.type(page.locator("[name=q]"), "dealing golf").press("Enter");
      assertThat(page.locator("[data-result-link]").first()).isVisible();
      hands.click(page.locator("[data-result-link]"));
      assertThat(page.locator("h1")).hasText("Seen dealing from a black Golf");

      page.navigate("/records/" + plate);
      assertThat(page.locator("main")).containsText("Seen dealing from a black Golf");
      hands.findNoFault();
    }
  }

  @Test
  void addsALinkInThreeActions() {
    var name = person("Threestep", "Tessa");
    vehicle("TS11TSS");
    try (var hands = signedIn(true, 1440)) {
      var page = hands.page();
      page.navigate("/records/" + name);
      hands.click(page.locator("#add-link-open"));
      assertThat(page.locator("#link-words")).isFocused();
      page.keyboard().type("TS11", new Keyboard.TypeOptions().setDelay(60));
      hands.click(page.locator("a.offer", containing("TS11 TSS")));
      hands.click(page.locator("#link-save"));
      assertThat(page.locator("main")).containsText("TS11 TSS");
      assertThat(hands.clicks()).isLessThanOrEqualTo(3);
      hands.findNoFault();
    }
  }

  @Test
  void offersAnUnfinishedFormAgainAfterTheBrowserDied() {
    try (var hands = signedIn(true, 1440)) {
      var page = hands.page();
      page.navigate("/records/new?type=intelligence-report");
      hands.type(page.locator("[name='f.reportTitle']"), "Never handed in");
      assertThat(page.locator("#kept")).containsText("Draft kept");
    }
    try (var hands = signedIn(true, 390)) {
      var page = hands.page();
      hands.click(page.locator("#drafts a, main a", containing("Never handed in")));
      assertThat(page.locator("[name='f.reportTitle']")).hasValue("Never handed in");
      hands.findNoFault();
    }
  }

  @Test
  void showsASecondOfficerWhatTheFirstChanged() {
    var id = person("Conflicted", "Cora");
    try (var mine = signedIn(true, 1440)) {
      mine.page().navigate("/records/" + id + "/edit");
      var theirs = records.find(officers.kaur(), id).orElseThrow();
      records.save(officers.kaur(), Change.of(theirs, theirs.data().with("occupation", "Florist")));
      mine.page().locator("[name='f.occupation']").fill("Baker");
      mine.page().locator("#save").click();

      assertThat(mine.page().locator("main")).containsText("Florist");
      assertThat(mine.page().locator("main")).containsText("Baker");
      assertThat(mine.page().locator("main")).containsText("PC 1180 Kaur");
      assertThat(new Sheet(mine.page()).faults()).isEmpty();
    }
  }

  @Test
  void worksWithoutJavaScript() {
    var id = person("Scriptless", "Sid");
    var plate = vehicle("NO51JSS");
    try (var hands = signedIn(false, 1440)) {
      var page = hands.page();
      page.locator("[name=q]").fill("scriptless");
      page.locator("[name=q]").press("Enter");
      page.locator("[data-result-link]").first().click();
      assertThat(page.locator("h1")).containsText("Scriptless");
      page.navigate("/records/new?type=intelligence-report&linkTo=" + id);
      page.locator("[name='f.reportTitle']").fill("Entered without a script");
      words(page, "vehicles").fill("NO51JSS");
      page.locator("#field-vehicles, fieldset", holding(words(page, "vehicles")))
          .locator(".find-press")
          .last()
          .click();
      page.locator("button.offer:not(.fresh)", containing("NO51 JSS")).first().click();
      page.locator("#save").click();
      assertThat(page.locator("h1")).hasText("Entered without a script");
      page.navigate("/records/" + plate);
      assertThat(page.locator("main")).containsText("Entered without a script");
    }
  }

  @Test
  void showsHtmlAndFormulasAsTheTextTheyAre() {
    var hostile = "<img src=x onerror=alert(1)>=cmd|' /C calc'!A0";
    var id = person(hostile.substring(0, 28), hostile.substring(0, 20));
    try (var hands = signedIn(true, 1440)) {
      hands.page().navigate("/records/" + id);
      assertThat(hands.page().locator("main img")).hasCount(0);
      assertThat(hands.page().locator("h1")).containsText("<img src=x onerror=");
      hands.findNoFault();
    }
  }

  private Locator itemText(Hands hands) {
    var text = hands.page().locator("[name='f.reportItems.0.itemText']");
    if (text.count() == 0) {
      hands.click(hands.page().locator("button[value^='add:'][value*='reportItems']"));
      text.waitFor();
    }
    return text;
  }

  private static Locator words(Page page, String field) {
    return page.locator("[name^='l." + field + ".'][name$='.words']").last();
  }

  private Hands signedIn(boolean scripts, int width) {
    officers.hill();
    return new Hands("http://localhost:" + port, scripts, width).signIn("hill");
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.LocatorOptions holding(Locator inner) {
    return new Page.LocatorOptions().setHas(inner);
  }

  private RecordId person(String surname, String given) {
    var name = Map.of("surname", surname, "given", given);
    return save("person", Values.of(Map.of("names", List.of(name))));
  }

  private RecordId vehicle(String registration) {
    return save("vehicle", Values.of(Map.of("registration", registration)));
  }

  private RecordId save(String type, Values data) {
    var change = Change.create(RecordId.next(clock), type, data);
    return records.save(officers.hill(), change).id();
  }
}
