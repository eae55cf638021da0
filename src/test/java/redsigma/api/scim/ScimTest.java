package redsigma.api.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A force's directory looks after its people's accounts, over HTTP as directories do. */
class ScimTest extends WithDirectory {

  private static final String DEPARTMENT = Urn.ENTERPRISE + ":department";

  @Test
  void makesAnAccountOfAJoiner() {
    var told = directory.get(woods);

    assertThat(told.type()).startsWith("application/scim+json");
    assertThat(told.at("/userName")).isEqualTo("nwoods");
    assertThat(told.at("/externalId")).isEqualTo("ext-1");
    assertThat(told.body().at("/active").asBoolean()).isTrue();
    assertThat(told.at("/meta/location")).isEqualTo("/scim/v2" + woods);
    var account = accounts.byUsername("nwoods").orElseThrow();
    assertThat(account.viewer().unit()).isEqualTo("Ferry NPT");
    assertThat(account.viewer().roles()).containsExactly("officer");
    assertThat(account.passwordHash()).isNull();
    assertThat(journal())
        .containsEntry("account", "nwoods")
        .containsEntry("roles-given", "officer");
  }

  @Test
  void refusesASecondUserOfOneName() {
    var again = directory.post("/Users", user("nwoods", "ext-2", "Another"));
    officers.kaur();
    var ofAPassword = directory.post("/Users", user("kaur", "ext-3", "Kaur"));

    for (var refused : List.of(again, ofAPassword)) {
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.at("/scimType")).isEqualTo("uniqueness");
      assertThat(refused.at("/schemas/0")).endsWith("api:messages:2.0:Error");
      assertThat(refused.at("/status")).isEqualTo("409");
    }
  }

  @Test
  void leavesAccountsWithAPasswordAlone() {
    var kaur = officers.kaur().id();

    assertThat(directory.find("Users", "userName eq \"kaur\"").at("/totalResults")).isEqualTo("0");
    assertThat(directory.delete("/Users/" + kaur).status()).isEqualTo(404);
  }

  @Test
  void findsByNameAndByExternalId() {
    assertThat(found("userName eq \"NWOODS\"")).isEqualTo(1);
    assertThat(found("externalId eq \"ext-1\"")).isEqualTo(1);
    assertThat(found("USERNAME EQ \"nwoods\" AND active eq true")).isEqualTo(1);
    assertThat(found("externalId eq \"EXT-1\"")).isZero();
    assertThat(found("userName eq \"no'body\\\"\"")).isZero();
    var wrong = directory.find("Users", "userName sw \"n\"");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.at("/scimType")).isEqualTo("invalidFilter");
  }

  @Test
  void listsInPages() {
    directory.post("/Users", user("two", "ext-2", "PC 901 Woods"));
    directory.post("/Users", user("three", "ext-3", "PC 901 Woods"));
    var three = "/Users?filter=displayName+eq+%22PC+901+Woods%22";

    var second = directory.get(three + "&startIndex=2&count=1");

    assertThat(second.body().at("/totalResults").asInt()).isEqualTo(3);
    assertThat(second.body().at("/startIndex").asInt()).isEqualTo(2);
    assertThat(second.body().at("/itemsPerPage").asInt()).isEqualTo(1);
    assertThat(second.at("/Resources/0/userName")).isEqualTo("two");
    assertThat(directory.get(three + "&count=0").body().at("/Resources").size()).isZero();
    assertThat(directory.get("/Users?count=x").status()).isEqualTo(400);
  }

  @Test
  void takesChangesInTheShapesOfDirectories() {
    directory.patch(
        woods,
        "{\"op\": \"Replace\", \"path\": \"displayName\", \"value\": \"PS 901 Woods\"}",
        "{\"op\": \"Add\", \"path\": \"%s\", \"value\": \"Harbour\"}".formatted(DEPARTMENT),
        "{\"op\": \"Add\", \"path\": \"emails[type eq \\\"work\\\"].value\", \"value\": \"a@b.c\"}",
        "{\"op\": \"Add\", \"path\": \"roles\", \"value\": [{\"value\": \"supervisor\"}]}");
    var off =
        directory.patch(woods, "{\"op\": \"Replace\", \"path\": \"active\", \"value\": \"False\"}");

    assertThat(off.at("/displayName")).isEqualTo("PS 901 Woods");
    assertThat(off.body().at("/active").asBoolean()).isFalse();
    var viewer = accounts.byUsername("nwoods").orElseThrow().viewer();
    assertThat(viewer.unit()).isEqualTo("Harbour");
    assertThat(viewer.roles()).containsExactlyInAnyOrder("officer", "supervisor");

    var back =
        directory.patch(
            woods,
            "{\"op\": \"replace\", \"value\": {\"active\": true, \"%s\": \"Ferry NPT\"}}"
                .formatted(DEPARTMENT),
            "{\"op\": \"remove\", \"path\": \"roles[value eq \\\"supervisor\\\"]\"}",
            "{\"op\": \"remove\", \"path\": \"externalId\"}");

    assertThat(back.body().at("/active").asBoolean()).isTrue();
    assertThat(back.body().has("externalId")).isFalse();
    assertThat(accounts.byUsername("nwoods").orElseThrow().viewer().roles())
        .containsExactly("officer");
  }

  @Test
  void changesAllOrNothing() {
    var refused =
        directory.patch(
            woods,
            "{\"op\": \"replace\", \"path\": \"displayName\", \"value\": \"X\"}",
            "{\"op\": \"add\", \"path\": \"roles\", \"value\": [{\"value\": \"emperor\"}]}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/scimType")).isEqualTo("invalidValue");
    assertThat(directory.get(woods).at("/displayName")).isEqualTo("PC 901 Woods");
    assertThat(directory.patch(woods, "{\"op\": \"paint\"}").status()).isEqualTo(400);
    assertThat(directory.put(woods, "{").at("/scimType")).isEqualTo("invalidSyntax");
  }

  @Test
  void replacesAUserAndKeepsTheRolesItDoesNotTellOf() {
    var put = directory.put(woods, "{\"userName\": \"nwood\", \"displayName\": \"PC 901 Wood\"}");

    assertThat(put.at("/userName")).isEqualTo("nwood");
    assertThat(put.body().has("externalId")).isFalse();
    assertThat(accounts.byUsername("nwood").orElseThrow().viewer().roles())
        .containsExactly("officer");
    assertThat(journal()).containsEntry("username-before", "nwoods");
  }

  @Test
  void tellsWhatItCanDo() {
    assertThat(directory.get("/ServiceProviderConfig").at("/patch/supported")).isEqualTo("true");
    assertThat(directory.get("/ResourceTypes").body().at("/totalResults").asInt()).isEqualTo(2);
    assertThat(directory.get("/Schemas").body().at("/totalResults").asInt()).isEqualTo(3);
    assertThat(directory.get("/Schemas/" + Urn.GROUP).at("/name")).isEqualTo("Group");
    assertThat(directory.get("/Bulk").status()).isEqualTo(404);
  }

  @Test
  void opensToItsTokenAloneAndNotWithoutATokenFile() throws IOException {
    assertThat(directory.send("guessed", "GET", "/Users", "").status()).isEqualTo(401);
    assertThat(directory.send("", "GET", "/Users", "").status()).isEqualTo(401);

    var away = TOKEN_FILE.resolveSibling("away");
    Files.move(TOKEN_FILE, away, StandardCopyOption.REPLACE_EXISTING);
    try {
      assertThat(directory.get("/Users").status()).isEqualTo(404);
    } finally {
      Files.move(away, TOKEN_FILE);
    }
    assertThat(directory.get("/Users").status()).isEqualTo(200);
  }
}
