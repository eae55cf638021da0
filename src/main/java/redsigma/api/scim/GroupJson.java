package redsigma.api.scim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.security.signin.Provisioned.Person;

/** A role as SCIM shows a group (RFC 7643 4.2); without members where they were not asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupJson(
    List<String> schemas,
    String id,
    String displayName,
    @Nullable List<Member> members,
    Meta meta) {

  static final String AT = "/scim/v2/Groups";

  record Member(String value, String display, @JsonProperty("$ref") String reference) {
    static Member of(Person person) {
      return new Member(
          person.id().toString(), person.joiner().name(), UserJson.AT + "/" + person.id());
    }
  }

  record Meta(String resourceType, String location) {}

  static GroupJson of(String role, String name, @Nullable List<Person> members) {
    return new GroupJson(
        List.of(Urn.GROUP),
        role,
        name,
        members == null ? null : members.stream().map(Member::of).toList(),
        new Meta("Group", AT + "/" + role));
  }
}
