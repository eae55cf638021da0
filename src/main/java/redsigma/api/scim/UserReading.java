package redsigma.api.scim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redsigma.api.scim.Body.Deed;
import redsigma.api.scim.Body.Operation;
import redsigma.security.RoleCard;
import redsigma.security.Roles;
import tools.jackson.databind.JsonNode;

/**
 * Reads users and changes of them. Attributes that are not kept here pass unread, for a directory
 * sends what its other systems need too.
 */
@Component
class UserReading {

  private static final String ENTERPRISE = Urn.ENTERPRISE.toLowerCase(Locale.ROOT);

  private final Roles roles;
  private final ScimSettings settings;

  UserReading(Roles roles, ScimSettings settings) {
    this.roles = roles;
    this.settings = settings;
  }

  UserFacts made(JsonNode user) {
    return whole(UserFacts.none(settings.unit()), user);
  }

  /** The user as it shall stand; roles and active stay when it does not tell of them. */
  UserFacts replaced(UserFacts before, JsonNode user) {
    return whole(
        UserFacts.none(settings.unit()).withActive(before.active()).withRoles(before.roles()),
        user);
  }

  UserFacts patched(UserFacts before, List<Operation> operations) {
    var facts = before;
    for (var operation : operations) {
      var path = operation.path();
      if (path != null) {
        facts = with(facts, operation.deed(), path, operation.value());
      } else if (operation.value().isObject()) {
        facts = withAll(facts, operation.deed(), "", operation.value());
      } else {
        throw ScimProblem.wrongPath("An operation has a path, or an object for its value.");
      }
    }
    return facts;
  }

  private UserFacts whole(UserFacts blank, JsonNode user) {
    var facts = withAll(blank, Deed.REPLACE, "", user);
    if (facts.username().isEmpty()) {
      throw ScimProblem.wrongValue("A user has a userName.");
    }
    if (facts.unit().isEmpty()) {
      throw ScimProblem.wrongValue("A user has a department: it is the unit here.");
    }
    return facts.name().isEmpty() ? facts.withName(spelt(user, facts.username())) : facts;
  }

  /** A name from its parts, where no displayName was sent. */
  private static String spelt(JsonNode user, String otherwise) {
    var name = Body.member(user, "name");
    var whole = Body.member(name, "formatted");
    var parts =
        Stream.of("givenname", "familyname")
            .map(part -> Body.member(name, part))
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .collect(Collectors.joining(" "))
            .strip();
    var spelt = whole.isString() ? whole.asString().strip() : parts;
    return spelt.isEmpty() ? otherwise : spelt;
  }

  private UserFacts withAll(UserFacts before, Deed deed, String prefix, JsonNode object) {
    var facts = before;
    for (var each : object.properties()) {
      facts = with(facts, deed, prefix + each.getKey(), each.getValue());
    }
    return facts;
  }

  private UserFacts with(UserFacts facts, Deed deed, String path, JsonNode value) {
    var isGone = deed == Deed.REMOVE || value.isNull();
    var attribute = Paths.attribute(path);
    if (attribute.equals(ENTERPRISE) && value.isObject()) {
      return withAll(facts, deed, Urn.ENTERPRISE + ":", value);
    }
    if (attribute.equals(ENTERPRISE + ":department")) {
      return facts.withUnit(isGone ? settings.unit() : Body.text(value, "department"));
    }
    return switch (attribute) {
      case "username" -> facts.withUsername(Body.text(value, "userName"));
      case "displayname" -> isGone ? facts : facts.withName(Body.text(value, attribute));
      case "externalid" -> facts.withExternalId(isGone ? null : Body.text(value, "externalId"));
      case "active" -> facts.withActive(!isGone && Body.truth(value));
      case "roles" -> facts.withRoles(roles(facts.roles(), deed, path, value));
      default -> facts;
    };
  }

  private Set<String> roles(Set<String> held, Deed deed, String path, JsonNode value) {
    var chosen = Paths.chosen(path);
    var named =
        chosen == null
            ? Body.values(value).stream().map(settings::role).collect(Collectors.toSet())
            : Set.of(settings.role(chosen));
    boolean afresh =
        switch (deed) {
          case ADD -> false;
          case REPLACE -> chosen == null;
          case REMOVE -> named.isEmpty();
        };
    var after = new HashSet<>(afresh ? Set.of() : held);
    if (deed == Deed.REMOVE) {
      after.removeAll(named);
      return after;
    }
    after.addAll(known(named));
    return after;
  }

  private Set<String> known(Set<String> named) {
    var declared = roles.all().stream().map(RoleCard::name).collect(Collectors.toSet());
    for (var each : named) {
      if (!declared.contains(each)) {
        throw ScimProblem.wrongValue("There is no role '%s'.".formatted(each));
      }
    }
    return named;
  }
}
