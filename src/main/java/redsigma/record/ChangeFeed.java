package redsigma.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.record.ChangeStore.Row;
import redsigma.record.Feed.Position;
import redsigma.security.Access;
import redsigma.security.Openings;
import redsigma.security.Viewer;

/**
 * Reads what changed, in the order of commit: nothing is left out and nothing comes twice, however
 * many write. Transactions are told of once all that began before them have ended.
 */
@Component
public class ChangeFeed {

  private static final Viewer READER = Viewer.system("00", "reading the order of changes");
  private static final int MOST = 1_000;
  private static final int MOST_LOOKED_AT = 10_000;

  private final ChangeStore store;
  private final DeletionStore deletions;
  private final Openings openings;
  private final Access access;

  ChangeFeed(ChangeStore store, DeletionStore deletions, Openings openings, Access access) {
    this.store = store;
    this.deletions = deletions;
    this.openings = openings;
    this.access = access;
  }

  /**
   * What the viewer may see of what came after a position. A position never names what its reader
   * may not see, and what is out of their sight is passed over; but that a record was deleted is
   * told to whoever would see it, had it not been, and to whoever had it open in an emergency.
   */
  @Transactional(readOnly = true)
  public Feed read(Viewer viewer, Position after, int limit) {
    int most = Math.clamp(limit, 1, MOST);
    access.enter(READER);
    long horizon = store.horizon();
    var found = new ArrayList<Feed.Entry>();
    var from = after;
    int looked = 0;
    while (true) {
      access.enter(READER);
      var rows = store.after(from, horizon, MOST);
      var isTold = told(viewer, rows);
      for (var row : rows) {
        if (found.size() == most) {
          return new Feed(found, found.getLast().position(), true);
        }
        boolean anotherTransaction = row.position().transaction() != from.transaction();
        if (looked >= MOST_LOOKED_AT && anotherTransaction) {
          return new Feed(found, Position.after(from.transaction()), true);
        }
        looked++;
        from = row.position();
        if (isTold.test(row)) {
          found.add(row.entry());
        }
      }
      if (rows.size() < MOST) {
        var read = Math.max(after.transaction(), horizon - 1);
        return new Feed(found, Position.after(read), false);
      }
    }
  }

  /** The position after everything that is settled now, for those who only want what comes. */
  @Transactional(readOnly = true)
  public Position now() {
    return Position.after(store.horizon() - 1);
  }

  /** The end of the last transaction that changed anything: whoever is there has read it all. */
  @Transactional(readOnly = true)
  public Position latest() {
    access.enter(READER);
    return Position.after(store.latest());
  }

  /** The change at a position, if the viewer is told now of what it is of. */
  @Transactional(readOnly = true)
  public Optional<Feed.Entry> at(Viewer viewer, Position position) {
    access.enter(READER);
    var before = new Position(position.transaction(), position.id(), position.version() - 1);
    var rows = store.after(before, position.transaction() + 1, 1);
    var isTold = told(viewer, rows);
    return rows.stream()
        .filter(row -> row.position().equals(position) && isTold.test(row))
        .map(Row::entry)
        .findFirst();
  }

  /** The deletions first: a record that is brought back meanwhile is then seen as such. */
  private Predicate<Row> told(Viewer viewer, List<Row> rows) {
    var gone = gone(viewer, rows);
    var seen = seen(viewer, rows);
    return row -> seen.contains(row.id()) || (row.isDeletion() && gone.contains(row.id()));
  }

  private Set<UUID> gone(Viewer viewer, List<Row> rows) {
    var ids = rows.stream().filter(Row::isDeletion).map(Row::id).collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return Set.of();
    }
    access.enter(READER);
    var standing = deletions.standing(ids);
    var opened = openings.stood(viewer, moments(standing));
    var sight = access.enter(viewer);
    return standing.stream()
        .filter(
            each ->
                sight.sees(each.accessClass(), each.owner(), each.record())
                    || opened.contains(each.record()))
        .map(DeletionStore.Before::record)
        .collect(Collectors.toSet());
  }

  /** A deletion ends what was opened: it stood up to that moment, or no longer did. */
  private static Map<UUID, Instant> moments(List<DeletionStore.Before> standing) {
    return standing.stream()
        .collect(Collectors.toMap(DeletionStore.Before::record, DeletionStore.Before::deleted));
  }

  private Set<UUID> seen(Viewer viewer, List<Row> rows) {
    var sight = access.enter(viewer);
    var ids = new HashSet<UUID>();
    rows.forEach(row -> ids.add(row.id()));
    return ids.isEmpty() ? Set.of() : store.seen(ids, sight);
  }
}
