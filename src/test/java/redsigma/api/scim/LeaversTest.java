package redsigma.api.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import redsigma.web.Visitor;

/** What a directory says of somebody holds at their next click. */
class LeaversTest extends WithDirectory {

  @Test
  void movesAnOfficerAtTheNextRequest() {
    var visitor = signedIn();
    assertThat(visitor.get("/administration/packages").statusCode()).isEqualTo(403);

    directory.patch(
        "/Groups/administrator",
        "{\"op\": \"Add\", \"path\": \"members\", \"value\": [{\"value\": \"%s\"}]}"
            .formatted(id()));

    assertThat(visitor.get("/administration/packages").statusCode()).isEqualTo(200);
  }

  @Test
  void believesTheDirectoryRatherThanTheSignIn() {
    directory.patch(
        woods,
        "{\"op\": \"Replace\", \"path\": \"%s:department\", \"value\": \"Harbour\"}"
            .formatted(Urn.ENTERPRISE));

    signedIn();

    assertThat(accounts.byUsername("nwoods").orElseThrow().viewer().unit()).isEqualTo("Harbour");
  }

  @Test
  void putsALeaverOutAtOnce() {
    var visitor = signedIn();
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);

    directory.patch(woods, "{\"op\": \"Replace\", \"path\": \"active\", \"value\": \"False\"}");

    assertThat(Visitor.where(visitor.get("/account"))).startsWith("/sign-in");
    assertThat(signIn(new Visitor(port)).body()).contains("not to Red Sigma");
    assertThat(action()).isEqualTo("sign-in-failed");
  }

  @Test
  void keepsTheAccountOfWhomTheDirectoryRemoved() {
    var visitor = signedIn();

    assertThat(directory.delete(woods).status()).isEqualTo(204);

    assertThat(Visitor.where(visitor.get("/account"))).startsWith("/sign-in");
    assertThat(directory.get(woods).status()).isEqualTo(404);
    assertThat(found("userName eq \"nwoods\"")).isZero();
    assertThat(accounts.byUsername("nwoods").orElseThrow().active()).isFalse();
    assertThat(directory.post("/Users", user("nwoods", "ext-9", "Other")).status()).isEqualTo(409);
    var again = directory.post("/Users", user("nwoods", "ext-1", "PC 901 Woods"));
    assertThat("/Users/" + again.at("/id")).isEqualTo(woods);
  }

  @Test
  void showsRolesAsGroups() {
    var found = directory.find("Groups", "displayName eq \"Constables\"");

    assertThat(found.at("/Resources/0/id")).isEqualTo("officer");
    assertThat(found.at("/Resources/0/members/0/value")).isEqualTo(id());
    var both = "id eq \"officer\" and members eq \"%s\"".formatted(id());
    assertThat(directory.find("Groups", both).at("/totalResults")).isEqualTo("1");
    var bare = directory.get("/Groups/officer?excludedAttributes=members");
    assertThat(bare.body().has("members")).isFalse();
    assertThat(directory.post("/Groups", "{}").status()).isEqualTo(403);
    assertThat(directory.get("/Groups/emperor").status()).isEqualTo(404);
  }

  @Test
  void takesARoleFromWhoLeavesItsGroup() {
    directory.patch(
        "/Groups/officer",
        "{\"op\": \"Remove\", \"path\": \"members[value eq \\\"%s\\\"]\"}".formatted(id()));

    assertThat(accounts.byUsername("nwoods").orElseThrow().viewer().roles()).isEmpty();
    assertThat(journal()).containsEntry("roles-taken", "officer");
    directory.put("/Groups/analyst", "{\"members\": [{\"value\": \"%s\"}]}".formatted(id()));
    assertThat(accounts.byUsername("nwoods").orElseThrow().viewer().roles())
        .containsExactly("analyst");
    var stranger =
        "{\"op\": \"add\", \"value\": {\"members\": [{\"value\": \"%s\"}]}}"
            .formatted(UUID.randomUUID());
    assertThat(directory.patch("/Groups/analyst", stranger).status()).isEqualTo(400);
  }
}
