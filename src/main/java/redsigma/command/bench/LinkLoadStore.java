package redsigma.command.bench;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Repository;

/** Fills the tables of records and links in the database itself, and asks them by recursive SQL. */
@Repository
class LinkLoadStore {

  private static final int AT_ONCE = 100_000;
  private static final int LONGEST_SECONDS = 20;

  private final JdbcClient jdbc;

  /** As the owner of the tables: no policy, no trigger and no foreign key is in the way. */
  LinkLoadStore(Environment settings) {
    var owner =
        new DriverManagerDataSource(
            settings.getProperty(
                "spring.flyway.url", settings.getRequiredProperty("spring.datasource.url")),
            settings.getProperty("spring.flyway.user", "postgres"),
            settings.getProperty("spring.flyway.password", ""));
    var unchecked = new Properties();
    unchecked.setProperty("options", "-c session_replication_role=replica");
    owner.setConnectionProperties(unchecked);
    this.jdbc = JdbcClient.create(owner);
  }

  static UUID id(int number) {
    return new UUID(0x7000L, 0x8000000000000000L | number);
  }

  /** Records like those that are there, in turn, under numbered ids. */
  void fillRecords(int count) {
    jdbc.sql(
            """
            create function bench_node(n int) returns uuid immutable parallel safe language sql
            return cast('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid)
            """)
        .update();
    jdbc.sql(
            """
            create table bench_like as
            select row_number() over (order by id) - 1 as n, count(*) over () as many, record.*
              from record
            """)
        .update();
    jdbc.sql(
            """
            insert into record (id, type, force, unit, owner, reference, state, marking,
                                access_class, title, data, version, schema_version,
                                created_at, created_by, changed_at, changed_by)
            select bench_node(g), type, force, unit, owner, 'BENCH' || g, state, marking,
                   access_class, title, cast('{}' as jsonb), 1, schema_version,
                   created_at, created_by, changed_at, changed_by
              from generate_series(0, :count - 1) g join bench_like on bench_like.n = g % many
            """)
        .param("count", count)
        .update();
  }

  void fillLinks(Edges edges, String type) {
    var keys = keys();
    keys.forEach(key -> jdbc.sql("drop index " + key.name()).update());
    for (int from = 0; from < edges.size(); from += AT_ONCE) {
      int until = Math.min(edges.size(), from + AT_ONCE);
      var near = new Integer[until - from];
      var far = new Integer[until - from];
      for (int at = from; at < until; at++) {
        near[at - from] = edges.from(at);
        far[at - from] = edges.to(at);
      }
      fill(near, far, type);
    }
    keys.forEach(key -> jdbc.sql(key.definition()).update());
    jdbc.sql("analyze link").update();
    jdbc.sql("analyze record").update();
  }

  private void fill(Integer[] near, Integer[] far, String type) {
    jdbc.sql(
            """
            insert into link (id, type, from_id, to_id, certainty, version, changed_at, changed_by)
            select uuidv7(), :type, bench_node(a), bench_node(b), 'CONFIRMED', 1, now(), 'bench'
              from unnest(cast(:near as int[]), cast(:far as int[])) as pair (a, b)
            """)
        .param("type", type)
        .param("near", near)
        .param("far", far)
        .update();
  }

  private record Key(String name, String definition) {}

  private List<Key> keys() {
    return jdbc.sql(
            """
            select indexname as name, indexdef as definition
              from pg_indexes where tablename = 'link' and indexname <> 'link_pkey'
            """)
        .query((row, number) -> new Key(row.getString("name"), row.getString("definition")))
        .list();
  }

  /** How far apart two are, going on ring by ring; empty when it took too long. */
  Optional<Integer> distance(int from, int to, int most) {
    return inTime(
        """
        with recursive %s
        select coalesce(min(hops), -1) from reached where id = :to
        """,
        from, to, most);
  }

  /** How many are within so many links; empty when it took too long. */
  Optional<Integer> within(int from, int hops) {
    return inTime(
        """
        with recursive %s
        select count(distinct id) - 1 from reached where id is distinct from :to
        """,
        from, -1, hops);
  }

  private Optional<Integer> inTime(String sql, int from, int to, int hops) {
    var reached =
        """
        reached (id, hops) as (
          select :from, 0
           union
          select next.id, hops + 1
            from reached, lateral (
              select to_id as id from link where from_id = reached.id and ended_at is null
               union all
              select from_id from link where to_id = reached.id and ended_at is null) next
           where hops < :hops)
        """;
    try {
      return Optional.of(
          jdbc.sql(sql.formatted(reached))
              .withQueryTimeout(LONGEST_SECONDS)
              .param("from", id(from))
              .param("to", to < 0 ? new UUID(0, 0) : id(to))
              .param("hops", hops)
              .query(Integer.class)
              .single());
    } catch (QueryTimeoutException | DataAccessResourceFailureException late) {
      return Optional.empty();
    }
  }
}
