package redsigma.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import redsigma.schema.Schema;

/** The roles that a schema's packages declare, read once. A name may be declared by several. */
record RoleBook(String version, Map<String, List<RoleRules.Role>> roles) {

  static RoleBook of(Schema schema) {
    var roles = new HashMap<String, List<RoleRules.Role>>();
    for (var app : schema.packages()) {
      app.chapter(RoleRules.CHAPTER, RoleRules.class)
          .ifPresent(
              rules ->
                  rules
                      .roles()
                      .forEach(
                          (name, role) ->
                              roles.computeIfAbsent(name, key -> new ArrayList<>()).add(role)));
    }
    return new RoleBook(schema.version(), Map.copyOf(roles));
  }

  Stream<RoleRules.Role> named(Set<String> names) {
    return names.stream().flatMap(name -> roles.getOrDefault(name, List.of()).stream());
  }
}
