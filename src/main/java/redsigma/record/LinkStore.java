package redsigma.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import redsigma.security.Sight;

/** The table of links. */
@Repository
class LinkStore {

  private final JdbcClient jdbc;

  LinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes links that are new or differ, and says which those were. Ends never change; every
   * version is kept.
   */
  Set<UUID> put(List<LinkRow> rows, String by, Instant now) {
    return new HashSet<>(
        jdbc.sql(
                """
                with written as (
                insert into link (id, type, role, from_id, to_id, valid_from, valid_until,
                                  certainty, provenance_id, grading, version, changed_at,
                                  changed_by)
                select id, type, role, from_id, to_id, valid_from, valid_until,
                       certainty, provenance_id, grading, 1, :now, :by
                  from json_to_recordset(cast(:rows as json))
                    as r (id uuid, type text, role text, from_id uuid, to_id uuid, valid_from text,
                          valid_until text, certainty text, provenance_id uuid, grading text)
                    on conflict (id) do update
                   set role = excluded.role, valid_from = excluded.valid_from,
                       valid_until = excluded.valid_until, certainty = excluded.certainty,
                       provenance_id = excluded.provenance_id, grading = excluded.grading,
                       version = link.version + 1, changed_at = excluded.changed_at,
                       changed_by = excluded.changed_by, ended_at = null, ended_by = null,
                       tx = pg_current_xact_id()
                 where link.type = excluded.type
                   and link.from_id = excluded.from_id and link.to_id = excluded.to_id
                   and (link.role, link.valid_from, link.valid_until, link.certainty,
                        link.provenance_id, link.grading, link.ended_at)
                       is distinct from
                       (excluded.role, excluded.valid_from, excluded.valid_until,
                        excluded.certainty, excluded.provenance_id, excluded.grading, null)
                returning *), traced as (
                insert into link_revision (link_id, version, role, valid_from, valid_until,
                                           certainty, provenance_id, grading, ended, changed_at,
                                           changed_by)
                select id, version, role, valid_from, valid_until, certainty, provenance_id,
                       grading, false, changed_at, changed_by
                  from written)
                select id from written
                """)
            .param("rows", Json.write(rows))
            .param("by", by)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query((row, number) -> row.getObject("id", UUID.class))
            .list());
  }

  /** Withdraws live links. */
  void end(Collection<UUID> ids, String by, Instant now) {
    jdbc.sql(
            """
            with withdrawn as (
              update link
                 set ended_at = :now, ended_by = :by, version = version + 1, changed_at = :now,
                     changed_by = :by, tx = pg_current_xact_id()
               where id = any(:ids) and ended_at is null
              returning *)
            insert into link_revision (link_id, version, role, valid_from, valid_until, certainty,
                                       provenance_id, grading, ended, changed_at, changed_by)
            select id, version, role, valid_from, valid_until, certainty, provenance_id, grading,
                   true, changed_at, changed_by
              from withdrawn
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * The version of a live link, or 0. Until the transaction ends nobody else writes it who asks
   * here; the lock is on its id, for what is yet to be made has no row.
   */
  int lock(UUID id) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:link, 0))")
        .param("link", "link " + id)
        .query(row -> {});
    return jdbc.sql("select version from link where id = :id and ended_at is null for update")
        .param("id", id)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  List<Link> findAll(Collection<UUID> ids) {
    return jdbc.sql("select * from link where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> link(row))
        .list();
  }

  List<LinkGroup> groups(UUID record, Sight sight) {
    return seen(
            sight,
            """
            select link.type, reversed, other.type as other_type, count(*) as count
              from (select id, type, to_id as other_id, false as reversed, provenance_id
                      from link where from_id = :record and ended_at is null
                     union all
                    select id, type, from_id, true, provenance_id
                      from link where to_id = :record and ended_at is null) link
              join record other on other.id = link.other_id
              left join record proof on proof.id = link.provenance_id
             where %s
             group by link.type, reversed, other.type
             order by count(*) desc
            """
                .formatted(ENDS_SEEN))
        .param("record", record)
        .query(
            (row, number) ->
                new LinkGroup(
                    row.getString("type"),
                    row.getBoolean("reversed"),
                    row.getString("other_type"),
                    row.getInt("count")))
        .list();
  }

  /** The links of one record in one group, the latest first, with the records at their ends. */
  List<LinkedRecord> of(UUID record, LinkGroup group, Sight sight, int limit, int offset) {
    var near = group.reversed() ? "link.to_id = :record" : "link.from_id = :record";
    var far = group.reversed() ? "link.from_id" : "link.to_id";
    return seen(
            sight,
            LINKED.formatted(far, near)
                + """
                   and link.type = :type and other.type = :otherType
                 order by link.valid_until desc nulls first, link.valid_from desc nulls last,
                          other.happened_at desc nulls last, link.changed_at desc, link.id
                 limit :limit offset :offset
                """)
        .param("record", record)
        .param("type", group.linkType())
        .param("otherType", group.otherType())
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> linked(row, group.reversed()))
        .list();
  }

  /** A link that starts or ends at a record. */
  List<LinkedRecord> one(UUID record, UUID link, Sight sight) {
    return seen(
            sight,
            "select * from ("
                + LINKED.formatted("link.to_id", "link.from_id = :record")
                + " union all "
                + LINKED.formatted("link.from_id", "link.to_id = :record")
                + ") both_ways where link_id = :link")
        .param("record", record)
        .param("link", link)
        .query((row, number) -> linked(row, !row.getObject("from_id").equals(record)))
        .list();
  }

  /** Links to records that happened at a time, both directions, the latest first. */
  List<LinkedRecord> timeline(UUID record, Sight sight, int limit, int offset) {
    return seen(
            sight,
            "select * from ("
                + LINKED.formatted("link.to_id", "link.from_id = :record")
                + " union all "
                + LINKED.formatted("link.from_id", "link.to_id = :record")
                + """
                ) both_ways
                 where happened_at is not null
                 order by happened_at desc, link_id
                 limit :limit offset :offset
                """)
        .param("record", record)
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> linked(row, !row.getObject("from_id").equals(record)))
        .list();
  }

  /** Live links of some types that start or end at any of the records. */
  List<LinkedRecord> ofAll(
      Collection<UUID> records, Collection<String> types, Sight sight, boolean reversed) {
    var near = reversed ? "link.to_id = any(:records)" : "link.from_id = any(:records)";
    var far = reversed ? "link.from_id" : "link.to_id";
    return seen(
            sight,
            LINKED.formatted(far, near)
                + """
                   and link.type = any(:types)
                 order by link.valid_until desc nulls first, link.valid_from desc nulls last,
                          link.changed_at desc
                """)
        .param("records", records.toArray(UUID[]::new))
        .param("types", types.toArray(String[]::new))
        .query((row, number) -> linked(row, reversed))
        .list();
  }

  /** The far end is seen, and what proves the link. */
  private static final String ENDS_SEEN =
      "%s and (link.provenance_id is null or (proof.id is not null and %s))"
          .formatted(RecordStore.seenIn("other"), RecordStore.seenIn("proof"));

  /** The first hole takes the far end's column, the second the condition on the near end. */
  private static final String LINKED =
      """
      select link.id as link_id, link.type as link_type, link.role, link.from_id, link.to_id,
             link.valid_from, link.valid_until, link.certainty, link.provenance_id, link.grading,
             link.version as link_version, link.changed_at as link_changed_at,
             link.changed_by as link_changed_by, link.ended_at, other.*
        from link
        join record other on other.id = %s
        left join record proof on proof.id = link.provenance_id
       where %s and link.ended_at is null
         and ENDS
      """
          .replace("ENDS", ENDS_SEEN);

  private StatementSpec seen(Sight sight, String sql) {
    return RecordStore.by(sight, jdbc.sql(sql));
  }

  private static LinkedRecord linked(ResultSet row, boolean reversed) throws SQLException {
    var link = link(row, "link_");
    return new LinkedRecord(link, reversed, RecordStore.record(row, 0));
  }

  static Link link(ResultSet row) throws SQLException {
    return link(row, "");
  }

  private static Link link(ResultSet row, String prefix) throws SQLException {
    var proof = row.getObject("provenance_id", UUID.class);
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Link(
        new RecordId(row.getObject(prefix + "id", UUID.class)),
        row.getString(prefix + "type"),
        row.getString("role"),
        new RecordId(row.getObject("from_id", UUID.class)),
        new RecordId(row.getObject("to_id", UUID.class)),
        row.getString("valid_from"),
        row.getString("valid_until"),
        Certainty.valueOf(row.getString("certainty")),
        proof == null ? null : new RecordId(proof),
        row.getString("grading"),
        row.getInt(prefix + "version"),
        RecordStore.instant(row, prefix + "changed_at"),
        row.getString(prefix + "changed_by"),
        ended == null ? null : ended.toInstant());
  }
}
