package redsigma.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.search.SavedSearch.Asked;
import redsigma.search.SavedSearch.Sharing;
import redsigma.security.Viewer;

@Repository
class SavedSearchStore {

  /** A search is used by its owner, and by those of the unit or force it is shared with. */
  private static final String USABLE =
      """
      (owner = :viewer
        or (removed_at is null and force = :force
            and (sharing = 'FORCE' or (sharing = 'UNIT' and unit = :unit))))
      """;

  private static final String SEEN =
      """
      select saved_search.*, owner = :viewer as owned,
             exists (select from search_watch
                      where search = saved_search.id and watcher = :viewer) as watched,
             (select count(*) from search_news
               where search = saved_search.id and watcher = :viewer and read_at is null) as unread
        from saved_search
       where
      """;

  private final JdbcClient jdbc;

  SavedSearchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, Viewer viewer, String name, Asked asked, Sharing sharing, Instant now) {
    jdbc.sql(
            """
            insert into saved_search
              (id, owner, owner_name, force, unit, name, words, type, facets, sharing, made_at)
            values (:id, :viewer, :ownerName, :force, :unit, :name, :words, :type, :facets,
                    :sharing, :now)
            """)
        .param("id", id)
        .param("viewer", viewer.id())
        .param("ownerName", viewer.name())
        .param("force", viewer.force())
        .param("unit", viewer.unit())
        .param("name", name)
        .param("words", asked.words())
        .param("type", asked.type())
        .param("facets", asked.facets().toArray(String[]::new))
        .param("sharing", sharing.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<SavedSearch> usable(Viewer viewer, Instant returnableSince) {
    return seen(
            SEEN + USABLE + " and (removed_at is null or removed_at > :since) order by name, id",
            viewer)
        .param("since", returnableSince.atOffset(ZoneOffset.UTC))
        .query(SavedSearchStore::search)
        .list();
  }

  Optional<SavedSearch> find(Viewer viewer, UUID id) {
    return seen(SEEN + USABLE + " and id = :id", viewer)
        .param("id", id)
        .query(SavedSearchStore::search)
        .optional();
  }

  private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
    return jdbc.sql(sql)
        .param("viewer", viewer.id())
        .param("force", viewer.force())
        .param("unit", viewer.unit());
  }

  private static SavedSearch search(ResultSet row, int number) throws SQLException {
    var removed = row.getObject("removed_at", OffsetDateTime.class);
    return new SavedSearch(
        row.getObject("id", UUID.class),
        row.getString("name"),
        new Asked(
            row.getString("words"),
            row.getString("type"),
            List.of((String[]) row.getArray("facets").getArray())),
        Sharing.valueOf(row.getString("sharing")),
        row.getString("owner_name"),
        row.getBoolean("owned"),
        row.getBoolean("watched"),
        row.getInt("unread"),
        removed == null ? null : removed.toInstant());
  }

  boolean share(UUID owner, UUID id, Sharing sharing) {
    return jdbc.sql("update saved_search set sharing = :sharing where id = :id and owner = :owner")
            .param("sharing", sharing.name())
            .param("id", id)
            .param("owner", owner)
            .update()
        == 1;
  }

  boolean remove(UUID owner, UUID id, Instant now) {
    return jdbc.sql(
                """
                update saved_search set removed_at = :now
                 where id = :id and owner = :owner and removed_at is null
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("owner", owner)
            .update()
        == 1;
  }

  boolean bringBack(UUID owner, UUID id) {
    return jdbc.sql("update saved_search set removed_at = null where id = :id and owner = :owner")
            .param("id", id)
            .param("owner", owner)
            .update()
        == 1;
  }
}
