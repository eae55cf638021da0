package redsigma.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges access classes for one viewer by the roles they hold. Knows nothing of records. */
final class Judge {

  private final Viewer viewer;
  private final RoleBook book;
  private final AccessClasses.Known known;
  private final List<Held> held;

  Judge(Viewer viewer, RoleBook book, AccessClasses.Known known) {
    this.viewer = viewer;
    this.book = book;
    this.known = known;
    this.held = held(viewer, book);
  }

  /** A role, under its name and at the unit it is held for. */
  private record Held(String name, String unit, RoleRules.Role role) {}

  private static List<Held> held(Viewer viewer, RoleBook book) {
    var held = new ArrayList<Held>();
    for (var post : viewer.posts()) {
      book.named(post.role()).forEach(role -> held.add(new Held(post.role(), post.unit(), role)));
    }
    return held;
  }

  /** What the viewer gets of a class's records that are not their own. */
  Ruling on(AccessClass accessClass) {
    if (accessClass.state().equals(AccessClass.DELETED)) {
      return new Ruling.Unseen("It is deleted.");
    }
    var granted = granted(Deed.READ, accessClass);
    return switch (accessClass.restriction()) {
      case 0 -> byAudience(accessClass, granted);
      default -> byRestriction(accessClass, granted);
    };
  }

  /** Whether a grant reaches a class, or the viewer's own record of it. */
  boolean grants(Deed deed, AccessClass accessClass, UUID owner) {
    return held.stream()
        .anyMatch(each -> reaches(each, deed, accessClass, owner.equals(viewer.id())));
  }

  /** Whether any grant reaches records of a type at all. */
  boolean grants(Deed deed, String type) {
    return held.stream()
        .flatMap(each -> each.role().grants().stream())
        .anyMatch(grant -> grant.covers(deed, type, book.byName()));
  }

  private Ruling byRestriction(AccessClass accessClass, Optional<String> granted) {
    var restriction = known.restrictions().get(accessClass.restriction());
    if (restriction == null) {
      return new Ruling.Unseen("It is under a restriction that is not known here.");
    }
    if (!restriction.isInForce(known.read())) {
      return byAudience(accessClass, granted);
    }
    if (restriction.admits(viewer.id())
        && accessClass.force().equals(viewer.force())
        && held.stream().anyMatch(each -> each.role().allows(Permission.READ))) {
      return new Ruling.Seen("Named as a reader of %s.".formatted(restriction.title()));
    }
    if (restriction.kind() == Restriction.Kind.RESTRICTED && granted.isPresent()) {
      return new Ruling.Stub(
          contact(accessClass.force(), restriction.contact()),
          "Restricted to the readers of %s.".formatted(restriction.title()));
    }
    return new Ruling.Unseen("Left to the readers of %s.".formatted(restriction.title()));
  }

  private Ruling byAudience(AccessClass accessClass, Optional<String> granted) {
    if (granted.isEmpty()) {
      return new Ruling.Unseen(
          "No role held grants reading %s of unit %s in force %s, marked %s."
              .formatted(
                  accessClass.type(),
                  accessClass.unit(),
                  accessClass.force(),
                  accessClass.marking().shown()));
    }
    var audience = book.audience(accessClass.type(), accessClass.state());
    var isOf =
        audience.isEmpty()
            || held.stream().anyMatch(each -> audience.get().roles().contains(each.name()));
    if (isOf) {
      return new Ruling.Seen(granted.get());
    }
    var theirs = audience.get();
    var because = "In state %s it is for: %s.".formatted(accessClass.state(), theirs.title());
    var contact = theirs.contact() == null ? accessClass.unit() : theirs.contact();
    return theirs.leavesStub()
        ? new Ruling.Stub(contact(accessClass.force(), contact), because)
        : new Ruling.Unseen(because);
  }

  private String contact(String force, String unit) {
    return known.units().find(force, unit).map(Unit::reach).orElse(unit);
  }

  private Optional<String> granted(Deed deed, AccessClass accessClass) {
    return held.stream()
        .filter(each -> reaches(each, deed, accessClass, false))
        .map(each -> "Role %s at %s grants it.".formatted(each.role().title(), each.unit()))
        .findFirst();
  }

  private boolean reaches(Held held, Deed deed, AccessClass accessClass, boolean own) {
    return accessClass.force().equals(viewer.force())
        && accessClass.marking().compareTo(held.role().highest()) <= 0
        && held.role().grants().stream()
            .filter(grant -> grant.covers(deed, accessClass.type(), book.byName()))
            .anyMatch(grant -> reaches(grant.depth(), held.unit(), accessClass, own));
  }

  private boolean reaches(Depth depth, String unit, AccessClass accessClass, boolean own) {
    return switch (depth) {
      case OWN -> own;
      case UNIT -> own || accessClass.unit().equals(unit);
      case BELOW -> own || known.units().isWithin(accessClass.force(), accessClass.unit(), unit);
      case FORCE -> true;
    };
  }
}
