package redsigma.api.scim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Accounts;
import redsigma.web.Visitor;
import redsigma.web.oidc.Provider;

/** A house with a directory that has told of one joiner, and a provider that vouches for him. */
@InTheHouse
abstract class WithDirectory {

  private static final Provider PROVIDER = new Provider();
  static final Path TOKEN_FILE = tokenFile();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("redsigma.scim.token-file", TOKEN_FILE::toString);
    settings.add("redsigma.scim.force", () -> "77");
    settings.add("redsigma.scim.unit", () -> "Ferry NPT");
    settings.add("redsigma.scim.groups.Constables", () -> "officer");
    settings.add("redsigma.sign-in.oidc.issuer", PROVIDER::issuer);
    settings.add("redsigma.sign-in.oidc.client-id", () -> Provider.CLIENT);
    settings.add("redsigma.sign-in.oidc.client-secret", () -> Provider.SECRET);
    settings.add("redsigma.sign-in.oidc.roles.Constables", () -> "officer");
  }

  @Autowired Accounts accounts;
  @Autowired Officers officers;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  Directory directory;
  String woods = "";

  @BeforeEach
  void woodsJoins() {
    directory = new Directory(port);
    jdbc.sql("delete from external_identity").update();
    jdbc.sql("delete from provisioned").update();
    jdbc.sql(
            """
            delete from account
             where username in ('nwoods', 'nwood', 'two', 'three') and password_hash is null
            """)
        .update();
    var joined = directory.post("/Users", user("NWoods", "ext-1", "PC 901 Woods"));
    assertThat(joined.status()).as(joined.body().toString()).isEqualTo(201);
    woods = "/Users/" + joined.at("/id");
  }

  Visitor signedIn() {
    var visitor = new Visitor(port);
    assertThat(signIn(visitor).body()).contains("PC 901 Woods");
    return visitor;
  }

  HttpResponse<String> signIn(Visitor visitor) {
    PROVIDER.know(port);
    Provider.CLAIMS.clear();
    Provider.CLAIMS.putAll(
        Map.of(
            "preferred_username", "NWoods",
            "name", "PC 901 Woods",
            "force", "77",
            "unit", "Ferry NPT",
            "roles", List.of("Constables")));
    var login = visitor.follow(visitor.get("/oauth2/authorization/oidc"));
    return visitor.follow(
        visitor.post(login.uri().toString(), "username", "subject-17", "password", "pass"));
  }

  int found(String filter) {
    return directory.find("Users", filter).body().at("/totalResults").asInt();
  }

  String id() {
    return woods.substring("/Users/".length());
  }

  static String user(String username, String externalId, String name) {
    return """
        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "%s",
         "externalId": "%s", "displayName": "%s", "roles": [{"value": "Constables"}],
         "name": {"givenName": "N", "familyName": "W"}, "password": "unread"}
        """
        .formatted(username, externalId, name);
  }

  Map<String, String> journal() {
    return jdbc
        .sql(
            """
            select key, value from audit_entry, jsonb_each_text(detail)
             where audit_entry.id = (select max(id) from audit_entry where action like 'account-%')
            """)
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  String action() {
    return jdbc.sql("select action from audit_entry order by id desc limit 1")
        .query(String.class)
        .single();
  }

  private static Path tokenFile() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Directory.TOKEN.getBytes(UTF_8));
      var file = Files.createTempDirectory("scim").resolve("token");
      return Files.writeString(file, HexFormat.of().formatHex(digest) + "  the directory\n");
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
