package redsigma.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The restriction lists of a force: who keeps them, and who may read what is under them. */
@Component
public class Restrictions {

  private final RestrictionStore store;
  private final AccessClasses classes;
  private final Clock clock;

  Restrictions(RestrictionStore store, AccessClasses classes, Clock clock) {
    this.store = store;
    this.classes = classes;
    this.clock = clock;
  }

  /** Makes a list of the viewer's force, and answers its id; the id given is not looked at. */
  @Transactional
  public int make(Viewer viewer, Restriction restriction) {
    if (!restriction.force().equals(viewer.force())) {
      throw new IllegalArgumentException("A list of another force: " + restriction.force());
    }
    classes.changed();
    return store.add(restriction, viewer.username(), clock.instant());
  }

  /** Names the readers anew. Only who keeps the list, or may administer, comes here. */
  @Transactional
  public void name(Viewer viewer, int restriction, Set<UUID> readers) {
    kept(viewer, restriction);
    store.readers(restriction, readers);
    classes.changed();
  }

  /** Gives a list another end; null for none. */
  @Transactional
  public void expire(Viewer viewer, int restriction, @Nullable Instant expires) {
    kept(viewer, restriction);
    store.expire(restriction, expires);
    classes.changed();
  }

  /** Ends a list: what is under it is seen as though it had never been there. */
  @Transactional
  public void lift(Viewer viewer, int restriction) {
    kept(viewer, restriction);
    store.lift(restriction, clock.instant());
    classes.changed();
  }

  @Transactional(readOnly = true)
  public Optional<Restriction> find(Viewer viewer, int id) {
    return store.find(id).filter(found -> found.force().equals(viewer.force()));
  }

  @Transactional(readOnly = true)
  public List<Restriction> all(Viewer viewer) {
    return store.of(viewer.force());
  }

  /** The lists in force that the viewer reads or keeps: those a record can be put under. */
  @Transactional(readOnly = true)
  public List<Restriction> offered(Viewer viewer) {
    return all(viewer).stream()
        .filter(list -> list.isInForce(clock.instant()) && list.admits(viewer.id()))
        .toList();
  }

  private void kept(Viewer viewer, int restriction) {
    if (find(viewer, restriction).isEmpty()) {
      throw new IllegalArgumentException("No restriction " + restriction);
    }
  }
}
