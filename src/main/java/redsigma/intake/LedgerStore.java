package redsigma.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.record.RecordId;

/** The table of ledger lines, written a chunk at a time. */
@Repository
class LedgerStore {

  private final JdbcClient jdbc;

  LedgerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID batch, List<LedgerLine> lines) {
    jdbc.sql(
            """
            insert into ledger_line (batch, ordinal, line, outcome, reason, key, target, digest, text)
            select :batch, ordinal, line, outcome, reason, key, cast(target as uuid),
                   cast(digest as uuid), text
              from unnest(cast(:ordinals as int[]), cast(:lines as bigint[]),
                          cast(:outcomes as text[]), cast(:reasons as text[]),
                          cast(:keys as text[]), cast(:targets as text[]),
                          cast(:digests as text[]), cast(:texts as text[]))
                as new (ordinal, line, outcome, reason, key, target, digest, text)
            """)
        .param("batch", batch)
        .param("ordinals", lines.stream().mapToInt(LedgerLine::ordinal).toArray())
        .param("lines", lines.stream().mapToLong(LedgerLine::line).toArray())
        .param("outcomes", texts(lines, LedgerLine::outcome))
        .param("reasons", texts(lines, LedgerLine::reason))
        .param("keys", texts(lines, LedgerLine::key))
        .param("targets", texts(lines, LedgerLine::target))
        .param("digests", texts(lines, LedgerLine::digest))
        .param("texts", texts(lines, LedgerLine::text))
        .update();
  }

  private static @Nullable String[] texts(
      List<LedgerLine> lines, Function<LedgerLine, @Nullable Object> part) {
    var texts = new @Nullable String[lines.size()];
    for (int i = 0; i < texts.length; i++) {
      var value = part.apply(lines.get(i));
      texts[i] = value == null ? null : value.toString();
    }
    return texts;
  }

  List<LedgerLine> find(UUID batch, LedgerFilter filter, int limit, int offset) {
    return jdbc.sql(
            """
            select * from ledger_line
             where batch = :batch
               and (cast(:ordinal as int) is null or ordinal = :ordinal)
               and (cast(:outcome as text) is null or outcome = :outcome)
               and (not :remarked or reason is not null)
             order by ordinal, line
             limit :limit offset :offset
            """)
        .params(params(batch, filter))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> line(row))
        .list();
  }

  long count(UUID batch, LedgerFilter filter) {
    return jdbc.sql(
            """
            select count(*) from ledger_line
             where batch = :batch
               and (cast(:ordinal as int) is null or ordinal = :ordinal)
               and (cast(:outcome as text) is null or outcome = :outcome)
               and (not :remarked or reason is not null)
            """)
        .params(params(batch, filter))
        .query(Long.class)
        .single();
  }

  private static Map<String, @Nullable Object> params(UUID batch, LedgerFilter filter) {
    var params = new HashMap<String, @Nullable Object>();
    var outcome = filter.outcome();
    params.put("batch", batch);
    params.put("ordinal", filter.ordinal());
    params.put("outcome", outcome == null ? null : outcome.name());
    params.put("remarked", filter.remarked());
    return params;
  }

  /** The lines of a file that are held by a record or link, for a batch that is continued. */
  void eachHeld(UUID batch, BatchFile.Kind kind, Consumer<LedgerLine> take) {
    jdbc.sql(
            """
            select line.* from ledger_line line
              join batch_file file on file.batch = line.batch and file.ordinal = line.ordinal
             where line.batch = :batch and file.kind = :kind and line.digest is not null
             order by line.ordinal, line.line
            """)
        .param("batch", batch)
        .param("kind", kind.name())
        .query(
            row -> {
              take.accept(line(row));
            });
  }

  private static LedgerLine line(ResultSet row) throws SQLException {
    var target = row.getObject("target", UUID.class);
    return new LedgerLine(
        row.getInt("ordinal"),
        row.getLong("line"),
        Outcome.valueOf(row.getString("outcome")),
        row.getString("reason"),
        row.getString("key"),
        target == null ? null : new RecordId(target),
        row.getObject("digest", UUID.class),
        row.getString("text"));
  }
}
