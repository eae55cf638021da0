package redsigma.api.scim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.security.signin.Provisioned.Person;

/** A person as SCIM shows a user (RFC 7643 4.1). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UserJson(
    List<String> schemas,
    String id,
    @Nullable String externalId,
    String userName,
    Name name,
    String displayName,
    boolean active,
    List<Value> roles,
    List<Value> groups,
    @JsonProperty(Urn.ENTERPRISE) Enterprise enterprise,
    Meta meta) {

  static final String AT = "/scim/v2/Users";

  UserJson {
    schemas = List.copyOf(schemas);
    roles = List.copyOf(roles);
    groups = List.copyOf(groups);
  }

  record Name(String formatted) {}

  record Value(String value, String display) {}

  record Enterprise(String department, String organization) {}

  record Meta(String resourceType, Instant created, Instant lastModified, String location) {}

  static UserJson of(Person person, ScimSettings settings) {
    var joiner = person.joiner();
    var roles =
        joiner.roles().stream().sorted().map(role -> new Value(role, settings.name(role))).toList();
    return new UserJson(
        List.of(Urn.USER, Urn.ENTERPRISE),
        person.id().toString(),
        person.externalId(),
        joiner.username(),
        new Name(joiner.name()),
        joiner.name(),
        person.active(),
        roles,
        roles,
        new Enterprise(joiner.unit(), joiner.force()),
        new Meta("User", person.createdAt(), person.changedAt(), AT + "/" + person.id()));
  }
}
