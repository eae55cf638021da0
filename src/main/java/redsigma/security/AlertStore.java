package redsigma.security;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AlertStore {

  private final JdbcClient jdbc;

  AlertStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An alert without an account is professional standards'. */
  void add(String force, @Nullable UUID account, UUID record, String text, Instant now) {
    jdbc.sql(
            """
            insert into alert (force, account, record, text, at)
            values (:force, :account, :record, :text, :now)
            """)
        .param("force", force)
        .param("account", account)
        .param("record", record)
        .param("text", text)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Alert> unread(String force, UUID account, boolean standards) {
    return jdbc.sql(
            """
            select id, record, text, at from alert
             where read_at is null
               and (account = :account or (account is null and force = :force and :standards))
             order by at desc
             limit 100
            """)
        .param("force", force)
        .param("account", account)
        .param("standards", standards)
        .query(
            (row, number) ->
                new Alert(
                    row.getLong("id"),
                    row.getObject("record", UUID.class),
                    row.getString("text"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void read(Viewer viewer, boolean standards, long alert, Instant now) {
    jdbc.sql(
            """
            update alert set read_at = :now, read_by = :by
             where id = :id and read_at is null
               and (account = :account or (account is null and force = :force and :standards))
            """)
        .param("id", alert)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", viewer.username())
        .param("account", viewer.id())
        .param("force", viewer.force())
        .param("standards", standards)
        .update();
  }
}
