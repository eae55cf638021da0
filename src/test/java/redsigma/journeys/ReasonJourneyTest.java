package redsigma.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.OwnRecords;

/** A reason is given with the keyboard alone, once, and the page asked for follows. */
@InTheHouse
class ReasonJourneyTest {

  @Autowired Records records;
  @Autowired OwnRecords ownRecords;
  @Autowired Accounts accounts;
  @Autowired Clock clock;
  @LocalServerPort int port;

  private Record record;
  private String name;

  @BeforeEach
  void anOfficerHasARecord() {
    name = "j" + UUID.randomUUID().toString().substring(0, 8);
    accounts.add(
        new NewAccount(
            name, "SGT Journey", "77", "Ferry NPT", Set.of("supervisor"), Officers.PASSWORD));
    var officer = accounts.byUsername(name).orElseThrow().viewer();
    record = person("Journey");
    ownRecords.tie(officer, officer.id(), record.id().value());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isTypedAndFollowedByThePageThatWasAskedFor(boolean scripts) {
    try (var hands = hands(scripts, 1440)) {
      var page = hands.page();
      page.navigate("/records/" + record.id() + "/history");
      if (!scripts) {
        page.locator("#reason").focus();
      }
      page.keyboard().type("Checking my own details");
      hands.press("Enter");

      page.waitForSelector("h1:has-text('Journey')");
      assertThat(page.url()).endsWith("/records/" + record.id() + "/history");
      page.navigate("/records/" + record.id());
      assertThat(page.locator("h1").textContent()).contains("Journey");
    }
  }

  @Test
  void offersTheLastReasonsAndHoldsAtEveryWidth() {
    var other = person("Sibling");
    var officer = accounts.byUsername(name).orElseThrow().viewer();
    ownRecords.tie(officer, officer.id(), other.id().value());
    records.giveReason(officer, record.id(), "Checking my own details", false);
    look(hands(true, 320), other, ColorScheme.LIGHT);
    look(hands(true, 768), other, ColorScheme.DARK);
  }

  private void look(Hands hands, Record other, ColorScheme colours) {
    try (hands) {
      var page = hands.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      for (var address :
          List.of("/records/" + other.id(), "/records/" + record.id() + "/custody", "/deletions")) {
        page.navigate(address);
        var overflow = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        assertThat(overflow).as(address).isEqualTo(false);
        hands.findNoFault();
      }
      page.navigate("/records/" + other.id());
      assertThat(page.locator(".reasons button").allInnerTexts())
          .contains("Checking my own details");
    }
  }

  private Hands hands(boolean scripts, int width) {
    return new Hands("http://localhost:" + port, scripts, width).signIn(name);
  }

  private Record person(String surname) {
    var officer = accounts.byUsername(name).orElseThrow().viewer();
    var data = Values.of(Map.of("names", List.of(Map.of("surname", surname))));
    var change = Change.create(RecordId.next(clock), "person", data);
    return ((Saved) records.save(officer, change)).record();
  }
}
