package redsigma.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redsigma.schema.Schema;

/**
 * What the packages of a schema say of access, read once: roles, which several packages may declare
 * under one name, and the audience of each type and state.
 */
record RoleBook(
    String version,
    Map<String, List<RoleRules.Role>> roles,
    Map<String, Map<String, AudienceRules.Audience>> audiences) {

  static RoleBook of(Schema schema) {
    var roles = new HashMap<String, List<RoleRules.Role>>();
    var audiences = new HashMap<String, Map<String, AudienceRules.Audience>>();
    for (var app : schema.packages()) {
      app.chapter(RoleRules.CHAPTER, RoleRules.class)
          .ifPresent(
              rules ->
                  rules
                      .roles()
                      .forEach(
                          (name, role) ->
                              roles.computeIfAbsent(name, key -> new ArrayList<>()).add(role)));
      app.chapter(AudienceRules.CHAPTER, AudienceRules.class)
          .ifPresent(
              rules ->
                  rules
                      .states()
                      .forEach(
                          (type, states) ->
                              states.forEach(
                                  (state, audience) ->
                                      audiences
                                          .computeIfAbsent(type, key -> new HashMap<>())
                                          .put(state, rules.audiences().get(audience)))));
    }
    return new RoleBook(schema.version(), Map.copyOf(roles), Map.copyOf(audiences));
  }

  List<RoleRules.Role> named(String role) {
    return roles.getOrDefault(role, List.of());
  }

  /** Those whom records of a type are for in a state; empty when for everyone. */
  Optional<AudienceRules.Audience> audience(String type, String state) {
    var states = audiences.getOrDefault(type, Map.of());
    return Optional.ofNullable(states.getOrDefault(state, states.get(AudienceRules.ANY_STATE)));
  }
}
