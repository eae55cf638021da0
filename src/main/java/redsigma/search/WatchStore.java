package redsigma.search;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.search.SavedSearch.Asked;

@Repository
class WatchStore {

  private static final Duration CLAIM = Duration.ofMinutes(2);

  private final JdbcClient jdbc;

  WatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody who watches a search. */
  record Watch(UUID search, UUID watcher, String force, String name, Asked asked) {}

  /** A record of which a watcher was told. */
  record Told(UUID search, String name, UUID record, Instant at) {}

  void watch(UUID search, UUID watcher, String force, Instant now) {
    jdbc.sql(
            """
            insert into search_watch (search, watcher, force, since)
            values (:search, :watcher, :force, :now)
                on conflict do nothing
            """)
        .param("search", search)
        .param("watcher", watcher)
        .param("force", force)
        .param("now", utc(now))
        .update();
  }

  void unwatch(UUID search, UUID watcher) {
    jdbc.sql("delete from search_watch where search = :search and watcher = :watcher")
        .param("search", search)
        .param("watcher", watcher)
        .update();
  }

  /** The watches that may still be looked at; whether the watcher may is asked elsewhere. */
  List<Watch> all() {
    return jdbc.sql(
            """
            select search_watch.search, search_watch.watcher, search_watch.force,
                   saved_search.name, saved_search.words, saved_search.type, saved_search.facets
              from search_watch join saved_search on saved_search.id = search_watch.search
             where saved_search.removed_at is null
               and (saved_search.sharing <> 'NOBODY' or saved_search.owner = search_watch.watcher)
             order by search_watch.watcher, search_watch.search
            """)
        .query(
            (row, number) ->
                new Watch(
                    row.getObject("search", UUID.class),
                    row.getObject("watcher", UUID.class),
                    row.getString("force"),
                    row.getString("name"),
                    new Asked(
                        row.getString("words"),
                        row.getString("type"),
                        List.of((String[]) row.getArray("facets").getArray()))))
        .list();
  }

  void tell(UUID search, UUID watcher, UUID record, int version, Instant now) {
    jdbc.sql(
            """
            insert into search_news (search, watcher, record, version, at)
            values (:search, :watcher, :record, :version, :now)
                on conflict (search, watcher, record) do update
               set version = excluded.version, at = excluded.at, read_at = null
             where search_news.version < excluded.version
            """)
        .param("search", search)
        .param("watcher", watcher)
        .param("record", record)
        .param("version", version)
        .param("now", utc(now))
        .update();
  }

  List<Told> unread(UUID watcher, int limit) {
    return jdbc.sql(
            """
            select search, name, record, at
              from search_news join saved_search on saved_search.id = search_news.search
             where watcher = :watcher and read_at is null
             order by at desc, record
             limit :limit
            """)
        .param("watcher", watcher)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Told(
                    row.getObject("search", UUID.class),
                    row.getString("name"),
                    row.getObject("record", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Marks what was told up to a moment as read: later news stays. */
  void read(UUID watcher, Instant until, Instant now) {
    jdbc.sql(
            """
            update search_news set read_at = :now
             where watcher = :watcher and read_at is null and at <= :until
            """)
        .param("now", utc(now))
        .param("watcher", watcher)
        .param("until", utc(until))
        .update();
  }

  /**
   * Takes the round, if nobody else has it, and answers the snapshot up to which all was told. A
   * claim that no node could have made, were its clock a whole claim ahead, is of a clock that was
   * set back since.
   */
  Optional<String> claim(String snapshotNow, Instant now) {
    jdbc.sql(
            """
            insert into watch_round (snapshot, claimed_until) values (:snapshot, :now)
                on conflict do nothing
            """)
        .param("snapshot", snapshotNow)
        .param("now", utc(now))
        .update();
    return jdbc.sql(
            """
            update watch_round set claimed_until = :until
             where claimed_until <= :now or claimed_until > :impossible
            returning snapshot
            """)
        .param("until", utc(now.plus(CLAIM)))
        .param("impossible", utc(now.plus(CLAIM.multipliedBy(2))))
        .param("now", utc(now))
        .query(String.class)
        .optional();
  }

  void release(String snapshot, Instant now) {
    jdbc.sql("update watch_round set snapshot = :snapshot, claimed_until = :now")
        .param("snapshot", snapshot)
        .param("now", utc(now))
        .update();
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
