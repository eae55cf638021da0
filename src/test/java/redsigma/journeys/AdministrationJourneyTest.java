package redsigma.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Teams;
import redsigma.security.Unit;
import redsigma.security.Units;

/** The administration pages hold at every width, without an accessibility fault. */
@InTheHouse
class AdministrationJourneyTest {

  private static final List<String> PAGES =
      List.of(
          "people",
          "people/new",
          "units",
          "teams",
          "roles",
          "reasons",
          "sight",
          "restrictions",
          "packages",
          "packages/changes",
          "lists",
          "lists/account-kind",
          "imports",
          "system");

  @Autowired Officers officers;
  @Autowired Units units;
  @Autowired Teams teams;
  @Autowired Restrictions restrictions;
  @LocalServerPort int port;

  private int list;

  @BeforeEach
  void aForceStands() {
    officers.hill();
    var administrator = officers.administrator();
    units.put(new Unit("77", "Ferry", "Ferry", null, "Front desk, 01632 960200"));
    units.put(new Unit("77", "Ferry NPT", "Ferry NPT", "Ferry", "Sergeant, 01632 960201"));
    if (teams.all(administrator).isEmpty()) {
      teams.make(administrator, "Operation Heron", "Ferry", Set.of("officer"));
    }
    list =
        restrictions.make(
            administrator,
            new Restriction(
                0,
                "77",
                Restriction.Kind.RESTRICTED,
                "Heron",
                "Live operation",
                "Ferry",
                administrator.id(),
                Set.of(officers.hill().id()),
                null,
                null));
  }

  @Test
  void showsEveryPageWithoutAFault() {
    look(320, ColorScheme.LIGHT);
    look(1440, ColorScheme.DARK);
  }

  private void look(int width, ColorScheme colours) {
    try (var hands = new Hands("http://localhost:" + port, true, width).signIn("admin")) {
      var page = hands.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      for (var name : PAGES) {
        see(hands, "/administration/" + name, name, width);
      }
      var one = "/administration/people/" + officers.hill().id();
      see(hands, one, "person", width);
      see(hands, one + "/own-records", "own records", width);
      var list = "/administration/restrictions/" + this.list;
      see(hands, list, "restriction", width);
      see(hands, list + "/history", "history of a restriction", width);
      see(hands, "/account/tokens", "tokens", width);
    }
  }

  private static void see(Hands hands, String address, String name, int width) {
    var page = hands.page();
    page.navigate(address);
    var overflow = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    assertThat(overflow).as(name + " at " + width).isEqualTo(false);
    hands.findNoFault();
  }
}
