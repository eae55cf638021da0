package redsigma.security;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chapter {@code roles.yaml}: what each role may do, and which protected groups it sees. */
record RoleRules(Map<String, Role> roles) {

  static final String CHAPTER = "roles";

  RoleRules {
    roles = Map.copyOf(roles);
  }

  record Role(String title, @Nullable List<String> may, @Nullable List<String> sees) {
    Role {
      may = may == null ? List.of() : List.copyOf(may);
      sees = sees == null ? List.of() : List.copyOf(sees);
      var unknown = may.stream().filter(Role::isUnknown).toList();
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException("no role may '" + String.join("', '", unknown) + "'");
      }
    }

    private static boolean isUnknown(String permission) {
      return Stream.of(Permission.values()).noneMatch(p -> p.name().equalsIgnoreCase(permission));
    }

    boolean allows(Permission permission) {
      return may().stream().anyMatch(permission.name()::equalsIgnoreCase);
    }

    @Override
    public List<String> may() {
      return may == null ? List.of() : may;
    }

    @Override
    public List<String> sees() {
      return sees == null ? List.of() : sees;
    }
  }
}
