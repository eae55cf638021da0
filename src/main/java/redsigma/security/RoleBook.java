package redsigma.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import redsigma.schema.Schema;

/**
 * What the packages of a schema say of access, read once: roles, which several packages may declare
 * under one name, and the audience of each type and state.
 */
record RoleBook(
    String version,
    Map<String, List<RoleRules.Role>> roles,
    Map<String, Map<String, AudienceRules.Audience>> audiences,
    Set<String> byName) {

  static RoleBook of(Schema schema) {
    var roles = new HashMap<String, List<RoleRules.Role>>();
    var audiences = new HashMap<String, Map<String, AudienceRules.Audience>>();
    var byName = new HashSet<String>();
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
              rules -> {
                byName.addAll(rules.byName());
                rules.states().forEach((type, states) -> put(audiences, rules, type, states));
              });
    }
    return new RoleBook(
        schema.version(), Map.copyOf(roles), Map.copyOf(audiences), Set.copyOf(byName));
  }

  /** What was said first stands: a force's overlay comes last, and redefines nothing. */
  private static void put(
      Map<String, Map<String, AudienceRules.Audience>> into,
      AudienceRules rules,
      String type,
      Map<String, String> states) {
    var byState = into.computeIfAbsent(type, key -> new HashMap<>());
    states.forEach(
        (state, name) ->
            byState.putIfAbsent(state, Objects.requireNonNull(rules.audiences().get(name), name)));
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
