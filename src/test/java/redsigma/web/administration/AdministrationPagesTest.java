package redsigma.web.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Restriction;
import redsigma.security.Teams;
import redsigma.security.Unit;
import redsigma.security.Units;
import redsigma.security.Viewer;

/** Administrators look after people, units, teams and lists; every change is in the journal. */
@InTheHouse
@AutoConfigureMockMvc
class AdministrationPagesTest {

  @Autowired ApplicationContext house;
  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired Accounts accounts;
  @Autowired Units units;
  @Autowired Teams teams;
  @Autowired JdbcClient jdbc;

  private final String username = "mover-" + UUID.randomUUID();
  private Desk desk;
  private Viewer administrator;
  private Viewer mover;

  @BeforeEach
  void aForceStands() {
    desk = new Desk(house);
    administrator = officers.administrator();
    officers.hill();
    officers.kaur();
    for (var name : List.of("Ferry NPT", "Dock CID", "Systems")) {
      units.put(new Unit("77", name, name, null, null));
    }
    accounts.add(
        new NewAccount(
            username, "PC <b>Mover</b>", "77", "Ferry NPT", Set.of("officer"), Officers.PASSWORD));
    mover = now();
  }

  @Test
  void closesEveryPageToOfficersWithoutThePermission() throws Exception {
    for (var page : List.of("people", "people/new", "units", "teams", "roles", "sight", "system")) {
      pages
          .perform(get("/administration/" + page).with(user("hill")))
          .andExpect(status().isForbidden());
      desk.look(page).andExpect(status().isOk());
    }
    var closing = post("/administration/people/" + mover.id() + "/closure");
    pages.perform(closing.with(user("hill")).with(csrf())).andExpect(status().isForbidden());
  }

  @Test
  void findsPeopleByTheirWordsAndEscapesThem() throws Exception {
    desk.look("people?words=" + username)
        .andExpect(content().string(containsString("PC &lt;b&gt;Mover&lt;/b&gt;")))
        .andExpect(content().string(not(containsString("<b>Mover"))));
    desk.look("people?words=nobody-at-all")
        .andExpect(content().string(containsString("Nobody matches")));
  }

  @Test
  void movesSomebodyAndWritesDownBeforeAndAfter() throws Exception {
    desk.send("people/" + mover.id(), "name", "DC Mover", "unit", "Dock CID", "roles", "analyst")
        .andExpect(status().isFound());

    assertThat(now().posts()).containsExactly(new Viewer.Post("analyst", "Dock CID"));
    assertThat(desk.journal("change-person", username))
        .contains("Ferry NPT")
        .contains("Dock CID")
        .contains("analyst");
  }

  @Test
  void refusesWhatCannotBeAndKeepsWhatWasTyped() throws Exception {
    desk.send("people/" + mover.id(), "name", "", "unit", "Nowhere", "roles", "wizard")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Choose a unit.")));
    desk.send(
            "people/" + mover.id() + "/posts",
            "post",
            "officer",
            "at",
            "Systems",
            "from",
            "soonish")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("soonish")));
    assertThat(now().posts()).isEqualTo(mover.posts());
  }

  @Test
  void givesNobodyPowerOverThemselves() throws Exception {
    var own = "people/" + administrator.id();
    desk.send(own, "name", "Alex", "unit", "Systems", "roles", "intelligence-unit")
        .andExpect(status().isUnprocessableContent());
    desk.send(own + "/closure").andExpect(status().isUnprocessableContent());
    desk.send(own + "/posts", "post", "analyst", "at", "Systems", "reason", "Curious")
        .andExpect(status().isUnprocessableContent());
    assertThat(accounts.byUsername("admin").orElseThrow().viewer().posts())
        .isEqualTo(administrator.posts());
  }

  @Test
  void givesARoleForATimeAndEndsIt() throws Exception {
    var posts = "people/" + mover.id() + "/posts";
    desk.send(posts, "post", "supervisor", "at", "Dock CID", "reason", "Acting up")
        .andExpect(status().isFound());
    var held = new Viewer.Post("supervisor", "Dock CID");
    assertThat(now().posts()).contains(held);
    assertThat(desk.journal("give-post", username)).contains("Acting up");

    var id = jdbc.sql("select id from post where account = :id").param("id", mover.id());
    desk.send(posts + "/" + id.query(UUID.class).single() + "/closure")
        .andExpect(status().isFound());
    assertThat(now().posts()).doesNotContain(held);
    assertThat(desk.journal("end-post", username)).contains("supervisor");
  }

  @Test
  void closesAnAccountAndOpensItAgain() throws Exception {
    desk.send("people/" + mover.id() + "/closure").andExpect(status().isFound());
    assertThat(accounts.byUsername(username).orElseThrow().active()).isFalse();
    pages.perform(get("/").with(user(username))).andExpect(status().is3xxRedirection());

    desk.send("people/" + mover.id() + "/reopening").andExpect(status().isFound());
    assertThat(accounts.byUsername(username).orElseThrow().active()).isTrue();
    assertThat(desk.journal("close-account", username)).isNotEmpty();
  }

  @Test
  void reachesNobodyOfAnotherForce() throws Exception {
    var stranger = officers.stranger();
    desk.look("people/" + stranger.id()).andExpect(status().isNotFound());
    desk.send("people/" + stranger.id() + "/closure").andExpect(status().isNotFound());
    desk.look("people?words=stranger")
        .andExpect(content().string(not(containsString("PC 1 Vane"))));
  }

  @Test
  void addsSomebodyWithAPasswordShownOnce() throws Exception {
    var joiner = "joiner-" + UUID.randomUUID();
    desk.send(
            "people", "username", joiner, "name", "PC New", "unit", "Dock CID", "roles", "officer")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("First password")));
    assertThat(accounts.byUsername(joiner)).isPresent();
    assertThat(desk.journal("add-person", joiner)).contains("Dock CID").doesNotContain("password");
    desk.send("people", "username", joiner, "name", "PC New", "unit", "Dock CID")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("already")));
  }

  @Test
  void refusesAUnitUnderItself() throws Exception {
    var top = "Top " + UUID.randomUUID();
    var below = "Below " + UUID.randomUUID();
    desk.send("units", "title", top).andExpect(status().isFound());
    desk.send("units", "title", below, "parent", top).andExpect(status().isFound());
    desk.send("units", "of", top, "title", top, "parent", below)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("cannot stand under")));
    assertThat(desk.journal("add-unit", below)).contains(top);
  }

  @Test
  void fillsATeam() throws Exception {
    var name = "Operation " + UUID.randomUUID();
    desk.send("teams", "name", name, "unit", "Dock CID", "roles", "analyst")
        .andExpect(status().isFound());
    desk.send("teams", "name", name, "unit", "Dock CID")
        .andExpect(status().isUnprocessableContent());
    var team =
        teams.all(administrator).stream().filter(each -> each.name().equals(name)).findFirst();
    var href = "teams/" + team.orElseThrow().id();

    desk.send(href + "/members", "who", "nobody-at-all")
        .andExpect(status().isUnprocessableContent());
    desk.send(href + "/members", "who", "PC Mover (" + username + ")")
        .andExpect(status().isFound());
    assertThat(now().posts()).contains(new Viewer.Post("analyst", "Dock CID"));
    desk.send(href + "/members/" + mover.id() + "/removal").andExpect(status().isFound());
    assertThat(now().posts()).doesNotContain(new Viewer.Post("analyst", "Dock CID"));
    assertThat(desk.journal("change-team", name)).contains(username);
  }

  @Test
  void makesAListNamesItsReadersAndLiftsIt() throws Exception {
    var title = "Operation " + UUID.randomUUID();
    desk.send(
            "restrictions",
            "title",
            title,
            "kind",
            "closed",
            "reason",
            "A source is at risk",
            "contact",
            "Dock CID",
            "owner",
            "kaur")
        .andExpect(status().isFound());
    var list = desk.list(title);
    assertThat(list.kind()).isEqualTo(Restriction.Kind.CLOSED);

    desk.send("restrictions/" + list.id() + "/readers", "who", "admin")
        .andExpect(status().isUnprocessableContent());
    desk.send("restrictions/" + list.id() + "/readers", "who", username)
        .andExpect(status().isFound());
    assertThat(desk.list(title).readers()).containsExactly(mover.id());
    desk.look("restrictions")
        .andExpect(content().string(containsString("For its readers to know")));
    pages
        .perform(get("/administration/restrictions/" + list.id()).with(user("kaur")))
        .andExpect(status().isOk());
    pages
        .perform(get("/administration/restrictions/" + list.id()).with(user("hill")))
        .andExpect(status().isNotFound());

    desk.send("restrictions/" + list.id() + "/lifting").andExpect(status().isFound());
    assertThat(desk.list(title).lifted()).isNotNull();
    assertThat(desk.journal("lift-restriction", title)).isNotEmpty();
    assertThat(desk.journal("name-readers", title)).contains(username);
  }

  @Test
  void tellsHowTheSystemIs() throws Exception {
    desk.look("system")
        .andExpect(content().string(containsString("PostgreSQL")))
        .andExpect(content().string(containsString("every 5s")));
  }

  private Viewer now() {
    return accounts.byUsername(username).orElseThrow().viewer();
  }
}
