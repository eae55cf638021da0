package redsigma.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.security.Viewer;
import tools.jackson.databind.json.JsonMapper;

/** The table of entries, one partition a month. */
@Repository
class JournalStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  JournalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the partition of the month that starts on a day, if there is none. */
  void partition(LocalDate month) {
    jdbc.sql("select journal_partition(:month)").param("month", month).query().listOfRows();
  }

  /** A purpose that did not come with the request is the reason that stands for the record. */
  void append(Viewer viewer, List<AuditEntry> entries, Instant now) {
    jdbc.sql(
            """
            insert into audit_entry (at, actor, name, origin, purpose, kind, action, record,
                                     others, detail)
            select :now, :actor, :name, :origin,
                   coalesce(:purpose,
                            (select reason from reason_given given
                              where given.account = :actor and given.until > :now
                                and entry.action <> 'ask-reason'
                                and (given.record = entry.record or given.record is null)
                              order by given.record nulls last, given.id desc
                              limit 1)),
                   kind, action, record, others, detail
              from json_to_recordset(cast(:entries as json))
                as entry (kind text, action text, record uuid, others uuid[], detail jsonb)
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("actor", viewer.id())
        .param("name", viewer.username())
        .param("origin", blankAsNull(viewer.visit().origin()), Types.VARCHAR)
        .param("purpose", viewer.visit().purpose(), Types.VARCHAR)
        .param("entries", JSON.writeValueAsString(rows(viewer, entries)))
        .update();
  }

  /** Looks no further back than a few thousand deeds, which the index hands over newest first. */
  List<UUID> latestRecords(UUID actor, String action, int limit) {
    return jdbc.sql(
            """
            select record
              from (select record, action, at from audit_entry
                     where actor = :actor order by at desc limit 2000) latest
             where action = :action and record is not null
             group by record
             order by max(at) desc
             limit :limit
            """)
        .param("actor", actor)
        .param("action", action)
        .param("limit", limit)
        .query((row, number) -> row.getObject("record", UUID.class))
        .list();
  }

  private static List<Row> rows(Viewer viewer, List<AuditEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                new Row(
                    entry.kind().name(),
                    entry.action(),
                    entry.record(),
                    entry.others().isEmpty() ? null : entry.others(),
                    detail(viewer, entry)))
        .toList();
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static Map<String, String> detail(Viewer viewer, AuditEntry entry) {
    var reason = viewer.reason();
    if (reason == null) {
      return entry.detail();
    }
    var detail = new LinkedHashMap<>(entry.detail());
    detail.put("because", reason);
    return detail;
  }

  private record Row(
      String kind,
      String action,
      @Nullable UUID record,
      @Nullable List<UUID> others,
      Map<String, String> detail) {}
}
