package redsigma.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of drafts that were thrown away and can still be had back. */
@Repository
class DiscardStore {

  private final JdbcClient jdbc;

  DiscardStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A draft that was kept again after it was thrown away replaces what lay here. */
  void throwAway(UUID officer, UUID id, Instant now) {
    jdbc.sql(
            """
            with gone as (
              delete from draft where officer = :officer and id = :id returning *)
            insert into discarded_draft
              (id, officer, type, record_id, version, title, form, changed_at, discarded_at)
            select id, officer, type, record_id, version, title, form, changed_at, :now from gone
                on conflict (id) do update
               set version = excluded.version, title = excluded.title, form = excluded.form,
                   changed_at = excluded.changed_at, discarded_at = excluded.discarded_at
            """)
        .param("officer", officer)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What is being typed under the same id stays as it is. */
  void bringBack(UUID officer, UUID id) {
    jdbc.sql(
            """
            with back as (
              delete from discarded_draft
               where officer = :officer and id = :id
                 and not exists (select 1 from draft where draft.id = :id)
              returning *)
            insert into draft (id, officer, type, record_id, version, title, form, changed_at)
            select id, officer, type, record_id, version, title, form, changed_at from back
            """)
        .param("officer", officer)
        .param("id", id)
        .update();
  }

  List<DiscardedDraft> since(UUID officer, Instant since) {
    return jdbc.sql(
            """
            select id, type, record_id, title, changed_at from discarded_draft
             where officer = :officer and discarded_at >= :since
             order by discarded_at desc
            """)
        .param("officer", officer)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(DiscardStore::discarded)
        .list();
  }

  void forget(UUID officer, Instant before) {
    jdbc.sql("delete from discarded_draft where officer = :officer and discarded_at < :before")
        .param("officer", officer)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static DiscardedDraft discarded(ResultSet row, int number) throws SQLException {
    var record = row.getObject("record_id", UUID.class);
    return new DiscardedDraft(
        row.getObject("id", UUID.class),
        row.getString("type"),
        record == null ? null : new RecordId(record),
        row.getString("title"),
        RecordStore.instant(row, "changed_at"));
  }
}
