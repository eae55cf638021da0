package redsigma.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of seals, and the entries as they are sealed. */
@Repository
class SealStore {

  private static final int FETCHED = 2_000;
  private static final int ONE_SEALER = 0x5EA1;

  private static final String LINES =
      """
      select id, cast(cast(tx as text) as bigint) as tx,
             cast(extract(epoch from at) * 1000000 as bigint) as at, actor, name, kind, action,
             record, origin, detail, purpose, array_to_string(others, ' ') as others
        from audit_entry
       where tx >= cast(cast(:from as text) as xid8) and tx < cast(cast(:to as text) as xid8)
       order by tx, id
      """;

  private final JdbcClient jdbc;

  SealStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets one sealer at a time through until its transaction ends; nobody waits. */
  boolean isOurTurn() {
    return jdbc.sql("select pg_try_advisory_xact_lock(:key)")
        .param("key", ONE_SEALER)
        .query(Boolean.class)
        .single();
  }

  /** Every transaction before this one has ended: none of their entries is still to come. */
  long horizon() {
    return jdbc.sql("select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
        .query(Long.class)
        .single();
  }

  Optional<Seal> last() {
    return jdbc.sql(SEALS + " order by number desc limit 1").query(SealStore::seal).optional();
  }

  Optional<Seal> find(long number) {
    return jdbc.sql(SEALS + " where number = :number")
        .param("number", number)
        .query(SealStore::seal)
        .optional();
  }

  /** Within a transaction, and closed by the caller. */
  Stream<Seal> after(long number) {
    return jdbc
        .sql(SEALS + " where number > :number order by number")
        .param("number", number)
        .withFetchSize(4)
        .query(SealStore::seal)
        .stream();
  }

  /** The entries of some transactions; within a transaction, and closed by the caller. */
  Stream<Line> lines(long fromTx, long toTx) {
    var sha = Seal.sha();
    return jdbc
        .sql(LINES)
        .param("from", fromTx)
        .param("to", toTx)
        .withFetchSize(FETCHED)
        .query(
            (row, number) -> {
              var values = new ArrayList<@Nullable String>(Line.COLUMNS.size());
              for (var column : Line.COLUMNS) {
                values.add(row.getString(column));
              }
              return new Line(row.getLong("id"), row.getLong("tx"), Line.digest(sha, values));
            })
        .stream();
  }

  long countFrom(long tx) {
    return jdbc.sql("select count(*) from audit_entry where tx >= cast(cast(:tx as text) as xid8)")
        .param("tx", tx)
        .query(Long.class)
        .single();
  }

  boolean isThere(long entry) {
    return jdbc.sql("select exists (select 1 from audit_entry where id = :id)")
        .param("id", entry)
        .query(Boolean.class)
        .single();
  }

  /** An entry in a few words, for whoever must look for it. */
  String words(long entry) {
    return jdbc
        .sql("select at, name, kind, action from audit_entry where id = :id")
        .param("id", entry)
        .query(
            (row, number) ->
                Stream.of("at", "name", "kind", "action")
                    .map(column -> column(row, column))
                    .collect(Collectors.joining(", ")))
        .list()
        .stream()
        .findFirst()
        .orElse("");
  }

  private static String column(ResultSet row, String name) {
    try {
      return String.valueOf(row.getString(name));
    } catch (SQLException unreadable) {
      throw new IllegalStateException("No column " + name, unreadable);
    }
  }

  void add(Seal seal) {
    jdbc.sql(
            """
            insert into audit_seal (number, from_tx, to_tx, entries, leaves, root, previous, hash,
                                    made_at)
            values (:number, cast(cast(:from as text) as xid8), cast(cast(:to as text) as xid8),
                    :entries, :leaves, :root, :previous, :hash, :now)
            """)
        .param("number", seal.number())
        .param("from", seal.fromTx())
        .param("to", seal.toTx())
        .param("entries", seal.entries())
        .param("leaves", seal.leaves())
        .param("root", seal.root())
        .param("previous", seal.previous())
        .param("hash", seal.hash())
        .param("now", seal.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static final String SEALS =
      """
      select number, cast(cast(from_tx as text) as bigint) as from_tx,
             cast(cast(to_tx as text) as bigint) as to_tx, entries, leaves, root, previous, hash,
             made_at
        from audit_seal""";

  private static Seal seal(ResultSet row, int number) throws SQLException {
    return new Seal(
        row.getLong("number"),
        row.getLong("from_tx"),
        row.getLong("to_tx"),
        row.getInt("entries"),
        row.getBytes("leaves"),
        row.getBytes("root"),
        row.getBytes("previous"),
        row.getBytes("hash"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
