package redsigma.security;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.schema.Field;
import redsigma.schema.Schemas;

/** Access by the roles that the packages declare: evaluated once a viewer, over the classes. */
@Component
class RolePolicy implements Access {

  private static final int MOST_KEPT = 2_000;
  private static final int[] NONE = {};

  private final Schemas schemas;
  private final AccessClasses classes;
  private final SightStore sights;
  private final Clock clock;
  private final ConcurrentHashMap<Facts, Classes> evaluated = new ConcurrentHashMap<>();
  private volatile @Nullable RoleBook book;

  RolePolicy(Schemas schemas, AccessClasses classes, SightStore sights, Clock clock) {
    this.schemas = schemas;
    this.classes = classes;
    this.sights = sights;
    this.clock = clock;
  }

  @Override
  public boolean may(Viewer viewer, Permission permission) {
    return viewer.hasScope(permission)
        && (viewer.isSystem() || roles(viewer).anyMatch(role -> role.allows(permission)));
  }

  @Override
  public boolean may(Viewer viewer, Deed deed, String type) {
    return viewer.isSystem() || judge(viewer, classes.known()).grants(deed, type);
  }

  @Override
  public boolean may(Viewer viewer, Deed deed, AccessClass accessClass, UUID owner) {
    return viewer.isSystem()
        || (viewer.hasScope(deed)
            && judge(viewer, classes.known()).grants(deed, accessClass, owner));
  }

  @Override
  public boolean sees(Viewer viewer, Field field) {
    var group = field.protectedBy();
    return group == null
        || viewer.isSystem()
        || roles(viewer).anyMatch(role -> role.sees().contains(group));
  }

  @Override
  public Sight sight(Viewer viewer) {
    if (viewer.isSystem()) {
      return new Sight(0, true, NONE, NONE, viewer.id(), Set.of());
    }
    if (!viewer.hasScope(Permission.READ)) {
      return new Sight(0, false, NONE, NONE, viewer.id(), Set.of());
    }
    var known = classes.known();
    var found = evaluated(viewer, known);
    var opened = known.openings(viewer.id(), clock.instant());
    return new Sight(found.number(), false, found.seen(), found.stubs(), viewer.id(), opened);
  }

  @Override
  public Ruling ruling(Viewer viewer, AccessClass accessClass) {
    return viewer.isSystem()
        ? new Ruling.Seen("The platform sees all.")
        : judge(viewer, classes.known()).on(accessClass);
  }

  @Override
  public Sight enter(Viewer viewer) {
    var sight = sight(viewer);
    sights.enter(sight);
    return sight;
  }

  @Override
  public int idOf(AccessClass accessClass) {
    return classes.idOf(accessClass);
  }

  @Override
  public AccessClass classOf(int id) {
    return classes.classOf(id);
  }

  private Classes evaluated(Viewer viewer, AccessClasses.Known known) {
    if (evaluated.size() > MOST_KEPT) {
      evaluated.clear();
    }
    var facts =
        new Facts(viewer.id(), viewer.force(), viewer.posts(), known.sequence(), book().version());
    return evaluated.computeIfAbsent(facts, asked -> evaluate(judge(viewer, known), known));
  }

  private Classes evaluate(Judge judge, AccessClasses.Known known) {
    var seen = new int[known.classes().size()];
    var stubs = new int[known.classes().size()];
    int seens = 0;
    int stubbed = 0;
    for (var each : known.classes().entrySet()) {
      switch (judge.on(each.getValue())) {
        case Ruling.Seen yes -> seen[seens++] = each.getKey();
        case Ruling.Stub stub -> stubs[stubbed++] = each.getKey();
        case Ruling.Unseen no -> {}
      }
    }
    var all = sorted(seen, seens);
    return new Classes(sights.keep(all), all, sorted(stubs, stubbed));
  }

  private static int[] sorted(int[] ids, int length) {
    var exact = Arrays.copyOf(ids, length);
    Arrays.sort(exact);
    return exact;
  }

  private Judge judge(Viewer viewer, AccessClasses.Known known) {
    return new Judge(viewer, book(), known);
  }

  private Stream<RoleRules.Role> roles(Viewer viewer) {
    var current = book();
    return viewer.roles().stream().flatMap(role -> current.named(role).stream());
  }

  private RoleBook book() {
    var schema = schemas.current();
    var read = book;
    if (read == null || !read.version().equals(schema.version())) {
      read = RoleBook.of(schema);
      book = read;
    }
    return read;
  }

  /** Everything of a viewer that the policy looks at, so that equals are evaluated once. */
  private record Facts(
      UUID account, String force, Set<Viewer.Post> posts, long sequence, String schema) {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Classes(long number, int[] seen, int[] stubs) {}
}
