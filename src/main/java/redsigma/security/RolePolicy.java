package redsigma.security;

import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.schema.Field;
import redsigma.schema.Schemas;

/** Access by the roles that the packages declare: evaluated once a viewer, over the classes. */
@Component
class RolePolicy implements Access {

  private final Schemas schemas;
  private final AccessClasses classes;
  private final ConcurrentHashMap<Sight, int[]> evaluated = new ConcurrentHashMap<>();
  private volatile @Nullable RoleBook book;

  RolePolicy(Schemas schemas, AccessClasses classes) {
    this.schemas = schemas;
    this.classes = classes;
  }

  @Override
  public boolean may(Viewer viewer, Permission permission) {
    return viewer.hasScope(permission)
        && (viewer.isSystem() || roles(viewer).anyMatch(role -> role.allows(permission)));
  }

  @Override
  public boolean sees(Viewer viewer, Field field) {
    var group = field.protectedBy();
    return group == null
        || viewer.isSystem()
        || roles(viewer).anyMatch(role -> role.sees().contains(group));
  }

  @Override
  public int[] classes(Viewer viewer) {
    var known = classes.known();
    var sight =
        new Sight(
            viewer.isSystem(), viewer.force(), may(viewer, Permission.READ), known.generation());
    if (evaluated.size() > 1_000) {
      evaluated.clear();
    }
    return evaluated.computeIfAbsent(sight, seen -> evaluate(seen, known));
  }

  @Override
  public int idOf(AccessClass accessClass) {
    return classes.idOf(accessClass);
  }

  private static int[] evaluate(Sight sight, AccessClasses.Known known) {
    return known.ids().entrySet().stream()
        .filter(entry -> sight.admits(entry.getKey()))
        .mapToInt(entry -> entry.getValue())
        .sorted()
        .toArray();
  }

  private Stream<RoleRules.Role> roles(Viewer viewer) {
    var schema = schemas.current();
    var known = book;
    if (known == null || !known.version().equals(schema.version())) {
      known = RoleBook.of(schema);
      book = known;
    }
    return known.named(viewer.roles());
  }

  /** Everything of a viewer that the policy looks at, so that equals are evaluated once. */
  private record Sight(boolean system, String force, boolean reads, int generation) {
    boolean admits(AccessClass accessClass) {
      return system || (reads && accessClass.force().equals(force));
    }
  }
}
