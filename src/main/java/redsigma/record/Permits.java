package redsigma.record;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.schema.RecordType;
import redsigma.security.Access;
import redsigma.security.AccessClass;
import redsigma.security.Deed;
import redsigma.security.Marking;
import redsigma.security.Restrictions;
import redsigma.security.Viewer;

/** Asks of a change what its viewer's roles grant, and says in words what they do not. */
@Component
class Permits {

  private final Access access;
  private final Restrictions restrictions;

  Permits(Access access, Restrictions restrictions) {
    this.access = access;
    this.restrictions = restrictions;
  }

  /** Why the change may not be made; empty when it may. */
  Optional<String> refusal(
      Viewer viewer, RecordType type, Change change, @Nullable Record current) {
    if (viewer.isSystem()) {
      return Optional.empty();
    }
    if (current == null) {
      return may(viewer, Deed.CREATE, fresh(viewer, type, change), viewer.id())
          ? assignment(viewer, change, fresh(viewer, type, change), viewer.id())
          : Optional.of(
              "None of your roles lets you make a record of type %s.".formatted(type.title()));
    }
    var accessClass = access.classOf(current.accessClass());
    return may(viewer, Deed.UPDATE, accessClass, current.owner())
        ? assignment(viewer, change, accessClass, current.owner())
        : Optional.of(
            "None of your roles lets you change this record. It belongs to %s."
                .formatted(current.unit()));
  }

  private Optional<String> assignment(
      Viewer viewer, Change change, AccessClass accessClass, UUID owner) {
    var custody = change.custody();
    if (custody.assigns() && !may(viewer, Deed.ASSIGN, accessClass, owner)) {
      return Optional.of("None of your roles lets you assign or restrict this record.");
    }
    var restriction = custody.restriction();
    if (restriction != null
        && restriction != 0
        && restrictions.offered(viewer).stream().noneMatch(list -> list.id() == restriction)) {
      return Optional.of("That restriction list is not one you read or keep.");
    }
    return Optional.empty();
  }

  private boolean may(Viewer viewer, Deed deed, AccessClass accessClass, UUID owner) {
    return access.may(viewer, deed, accessClass, owner);
  }

  private static AccessClass fresh(Viewer viewer, RecordType type, Change change) {
    var marking = change.custody().marking();
    return new AccessClass(
        type.name(),
        viewer.force(),
        viewer.unit(),
        Drafting.FIRST_STATE,
        marking == null ? Marking.OFFICIAL : marking,
        0);
  }
}
