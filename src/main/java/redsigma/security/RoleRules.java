package redsigma.security;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chapter {@code roles.yaml}: what each role may do, with which records, and what it sees. */
record RoleRules(Map<String, Role> roles) {

  static final String CHAPTER = "roles";

  RoleRules {
    roles = Map.copyOf(roles);
  }

  /**
   * A role.
   *
   * @param may permissions of the platform: {@code import}, {@code administer}, ...
   * @param records grants on records
   * @param sees protected groups of fields
   * @param upTo the highest marking seen; OFFICIAL-SENSITIVE when it says nothing
   */
  record Role(
      String title,
      @Nullable List<String> may,
      @Nullable List<Grant.Written> records,
      @Nullable List<String> sees,
      @Nullable String upTo) {

    Role {
      may = may == null ? List.of() : List.copyOf(may);
      records = records == null ? List.of() : List.copyOf(records);
      sees = sees == null ? List.of() : List.copyOf(sees);
      var unknown = may.stream().filter(Role::isUnknown).toList();
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException("no role may '" + String.join("', '", unknown) + "'");
      }
      records.forEach(Grant.Written::read);
      if (upTo != null) {
        Marking.of(upTo);
      }
    }

    private static boolean isUnknown(String permission) {
      return Stream.of(Permission.values())
          .filter(known -> known.deeds().isEmpty())
          .noneMatch(known -> known.name().equalsIgnoreCase(permission.replace('-', '_')));
    }

    boolean allows(Permission permission) {
      return permission.deeds().isEmpty()
          ? may().contains(permission.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          : grants().stream()
              .anyMatch(grant -> grant.deeds().stream().anyMatch(permission.deeds()::contains));
    }

    List<Grant> grants() {
      return records == null ? List.of() : records.stream().map(Grant.Written::read).toList();
    }

    Marking highest() {
      return upTo == null ? Marking.OFFICIAL_SENSITIVE : Marking.of(upTo);
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
