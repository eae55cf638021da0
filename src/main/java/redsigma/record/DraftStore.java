package redsigma.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of drafts; every statement names the officer. */
@Repository
class DraftStore {

  private final JdbcClient jdbc;

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(UUID officer, Draft draft) {
    var record = draft.record();
    jdbc.sql(
            """
            insert into draft (id, officer, type, record_id, version, title, form, changed_at)
            values (:id, :officer, :type, :record, :version, :title, cast(:form as jsonb), :at)
                on conflict (id) do update
               set version = excluded.version, title = excluded.title, form = excluded.form,
                   changed_at = excluded.changed_at
             where draft.officer = excluded.officer
            """)
        .param("id", draft.id())
        .param("officer", officer)
        .param("type", draft.type())
        .param("record", record == null ? null : record.value())
        .param("version", draft.version())
        .param("title", draft.title())
        .param("form", Json.write(draft.form()).replace("\\u0000", ""))
        .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Draft> find(UUID officer, UUID id) {
    return jdbc.sql("select * from draft where officer = :officer and id = :id")
        .param("officer", officer)
        .param("id", id)
        .query(DraftStore::draft)
        .optional();
  }

  List<Draft> all(UUID officer) {
    return jdbc.sql("select * from draft where officer = :officer order by changed_at desc")
        .param("officer", officer)
        .query(DraftStore::draft)
        .list();
  }

  Set<String> held(Set<String> texts) {
    return Set.copyOf(
        jdbc.sql(
                """
                select sought.text
                  from unnest(cast(:texts as text[])) as sought (text)
                 where exists (select from draft
                                where position(sought.text in draft.form::text) > 0)
                    or exists (select from discarded_draft
                                where position(sought.text in discarded_draft.form::text) > 0)
                """)
            .param("texts", texts.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  void discard(UUID officer, UUID id) {
    jdbc.sql("delete from draft where officer = :officer and id = :id")
        .param("officer", officer)
        .param("id", id)
        .update();
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    var record = row.getObject("record_id", UUID.class);
    return new Draft(
        row.getObject("id", UUID.class),
        row.getString("type"),
        record == null ? null : new RecordId(record),
        row.getInt("version"),
        row.getString("title"),
        form(row.getString("form")),
        RecordStore.instant(row, "changed_at"));
  }

  private static Map<String, List<String>> form(String json) {
    return Json.read(json).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue() instanceof List<?> texts
                        ? texts.stream().map(String::valueOf).toList()
                        : List.of()));
  }
}
