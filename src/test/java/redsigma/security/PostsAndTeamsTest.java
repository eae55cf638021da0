package redsigma.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;

/** Roles come by the account, by a post for a time, and by a team; each at its own unit. */
@InTheHouse
class PostsAndTeamsTest {

  @Autowired Posts posts;
  @Autowired Teams teams;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  private Viewer administrator;
  private Viewer joiner;

  @BeforeEach
  void anOfficerJoins() {
    administrator = officers.administrator();
    var username = "joiner-" + UUID.randomUUID();
    accounts.add(
        new NewAccount(
            username, "PC New", "77", "Ferry NPT", Set.of("officer"), Officers.PASSWORD));
    joiner = now(username);
  }

  @Test
  void holdsTheRoleOfAPostFromItsStartUntilItsEndAndNoLonger() {
    var starts = clock.instant().plus(Duration.ofHours(1));
    var span = new Posts.Span(starts, starts.plus(Duration.ofHours(8)));
    var held = new Viewer.Post("supervisor", "Dock CID");
    posts.give(administrator, joiner.id(), held, span, "Acting up");

    assertThat(now(joiner.username()).posts()).doesNotContain(held);
    clock.tick(Duration.ofHours(2));
    assertThat(now(joiner.username()).posts())
        .contains(held, new Viewer.Post("officer", "Ferry NPT"));
    clock.tick(Duration.ofHours(8));
    assertThat(now(joiner.username()).posts()).doesNotContain(held);
  }

  @Test
  void endsAPostByHandAtOnce() {
    var held = new Viewer.Post("supervisor", "Ferry NPT");
    var span = new Posts.Span(clock.instant(), null);
    var post = posts.give(administrator, joiner.id(), held, span, "Acting up");
    assertThat(now(joiner.username()).posts()).contains(held);

    posts.end(administrator, post.id());

    assertThat(now(joiner.username()).posts()).doesNotContain(held);
    assertThat(posts.of(administrator, joiner.id())).extracting(Post::id).contains(post.id());
  }

  @Test
  void holdsTheRolesOfATeamAtTheTeamsUnitWhileInIt() {
    var name = "Operation " + UUID.randomUUID();
    var team = teams.make(administrator, name, "Intelligence", Set.of("analyst"));
    var held = new Viewer.Post("analyst", "Intelligence");

    teams.change(administrator, team.withMembers(Set.of(joiner.id())));
    assertThat(now(joiner.username()).posts()).contains(held);

    teams.change(administrator, team);
    assertThat(now(joiner.username()).posts()).doesNotContain(held);
  }

  @Test
  void takesNobodyOfAnotherForceIntoATeam() {
    var name = "Operation " + UUID.randomUUID();
    var team = teams.make(administrator, name, "Intelligence", Set.of("analyst"));
    var withStranger = team.withMembers(Set.of(officers.stranger().id()));

    assertThatThrownBy(() -> teams.change(administrator, withStranger))
        .hasMessageContaining("another force");
    assertThat(teams.find(administrator, team.id()).orElseThrow().members()).isEmpty();
    assertThat(teams.find(officers.stranger(), team.id())).isEmpty();
  }

  @Test
  void refusesTwoTeamsOfOneName() {
    var name = "Operation " + UUID.randomUUID();
    teams.make(administrator, name, "Intelligence", Set.of());

    assertThatThrownBy(() -> teams.make(administrator, name, "Systems", Set.of()))
        .hasMessageContaining("already");
  }

  @Test
  void reachesNoAccountOfAnotherForce() {
    var stranger = officers.stranger();
    var span = new Posts.Span(clock.instant(), null);
    var held = new Viewer.Post("supervisor", "Elsewhere");

    assertThatThrownBy(() -> posts.give(administrator, stranger.id(), held, span, "No"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> people.activate(administrator, stranger.id(), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(people.find(administrator, stranger.id())).isEmpty();
  }

  @Test
  void feelsAChangeOfUnitAndRolesAtOnce() {
    var person = people.find(administrator, joiner.id()).orElseThrow();

    people.change(administrator, person.with("DC New", "Dock CID", Set.of("analyst")));

    var moved = now(joiner.username());
    assertThat(moved.name()).isEqualTo("DC New");
    assertThat(moved.posts()).containsExactly(new Viewer.Post("analyst", "Dock CID"));
    people.activate(administrator, joiner.id(), false);
    assertThat(accounts.byUsername(joiner.username()).orElseThrow().active()).isFalse();
  }

  @Test
  void findsPeopleByAnyOfTheirWordsAPageAtATime() {
    var asked = new People.Asked("NEW " + joiner.username(), "officer", People.Order.UNIT);

    assertThat(people.page(administrator, asked, 0, 10))
        .extracting(Person::username)
        .containsExactly(joiner.username());
    assertThat(people.count(administrator, asked)).isEqualTo(1);
    assertThat(people.page(administrator, asked, 1, 10)).isEmpty();
    assertThat(people.count(officers.stranger(), asked)).isZero();
  }

  private Viewer now(String username) {
    return accounts.byUsername(username).orElseThrow().viewer();
  }
}
