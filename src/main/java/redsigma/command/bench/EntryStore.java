package redsigma.command.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Repository;

/**
 * Makes millions of journal entries in the database itself, as a force of some size leaves them.
 */
@Repository
class EntryStore {

  private static final int OFFICERS = 5_000;
  private static final int RECORDS = 1_000_000;

  private static final Properties MEMORY = new Properties();

  static {
    MEMORY.setProperty("options", "-c maintenance_work_mem=1GB -c synchronous_commit=off");
  }

  private final JdbcClient jdbc;

  /**
   * As the owner of the tables: the application itself may make none. Memory makes indexes fast.
   */
  EntryStore(Environment settings) {
    var owner =
        new DriverManagerDataSource(
            settings.getProperty(
                "spring.flyway.url", settings.getRequiredProperty("spring.datasource.url")),
            settings.getProperty("spring.flyway.user", "postgres"),
            settings.getProperty("spring.flyway.password", ""));
    owner.setConnectionProperties(MEMORY);
    this.jdbc = JdbcClient.create(owner);
  }

  /** An index or a key to be made again after loading. */
  record Key(String name, String definition, boolean constraint) {}

  static String officer(int number) {
    return "bench-" + number;
  }

  static UUID record(int number) {
    return new UUID(0x7000L, 0x8000000000000000L | number);
  }

  /** Officers, months, and pages of search results to draw from. */
  void prepare(int months) {
    jdbc.sql("create table bench_officer (n int primary key, id uuid not null)").update();
    for (int from = 0; from < OFFICERS; from += 500) {
      var ids =
          IntStream.range(from, from + 500)
              .mapToObj(n -> "(" + n + ", '" + id(officer(n)) + "'::uuid)")
              .collect(Collectors.joining(","));
      jdbc.sql("insert into bench_officer values " + ids).update();
    }
    jdbc.sql(
            """
            create function bench_record(n int) returns uuid immutable parallel safe language sql
            return cast('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid)
            """)
        .update();
    jdbc.sql(
            """
            create table bench_rows as
            select g as n, (select array_agg(bench_record(cast(%d * power(random(), 3) as int)))
                              from generate_series(1, 8 + 0 * g)) as rows
              from generate_series(0, 199999) g
            """
                .formatted(RECORDS))
        .update();
    jdbc.sql("analyze bench_rows").update();
    for (int back = 0; back <= months; back++) {
      jdbc.sql(
              "select journal_partition(cast(date_trunc('month', now()) - make_interval(months => :back) as date))")
          .param("back", back)
          .query()
          .listOfRows();
    }
  }

  static UUID id(String username) {
    return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
  }

  List<Key> keys() {
    return jdbc.sql(
            """
            select indexrelid::regclass::text as name,
                   coalesce(pg_get_constraintdef(c.oid),
                            replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ')) as definition,
                   c.oid is not null as constraint
              from pg_index left join pg_constraint c on c.conindid = indexrelid
             where indrelid = 'audit_entry'::regclass
            """)
        .query(
            (row, number) ->
                new Key(
                    row.getString("name"),
                    row.getString("definition"),
                    row.getBoolean("constraint")))
        .list();
  }

  void drop(Key key) {
    jdbc.sql(
            key.constraint()
                ? "alter table audit_entry drop constraint " + key.name()
                : "drop index " + key.name())
        .update();
  }

  void make(Key key) {
    jdbc.sql(
            key.constraint()
                ? "alter table audit_entry add constraint " + key.name() + " " + key.definition()
                : key.definition())
        .update();
  }

  /** A piece of a month, in a transaction of its own. */
  void fill(int monthsBack, int entries) {
    jdbc.sql(
            """
            insert into audit_entry (at, actor, name, kind, action, record, origin, detail, others)
            select date_trunc('month', now()) - make_interval(months => :back)
                     + interval '27 days' * random(),
                   who.id, 'bench-' || officer,
                   case when r < 0.75 then 'CONSULTATION' when r < 0.95 then 'ALTERATION'
                        else 'SECURITY' end,
                   case when r < 0.2 then 'search' when r < 0.75 then 'open'
                        when r < 0.95 then 'change' else 'sign-in' end,
                   case when r >= 0.2 and r < 0.95
                        then bench_record(cast(:records * power(random(), 3) as int)) end,
                   '10.1.2.3, page',
                   case when r < 0.2
                        then cast('{"words": "john smith ferryhill", "page": "0", "total": "128"}' as jsonb)
                        else cast('{"reference": "PN77260012345", "version": "3"}' as jsonb) end,
                   shown.rows
              from (select cast(floor(:officers * power(random(), 2)) as int) as officer,
                           random() as r, cast(random() * 199999 as int) as page
                      from generate_series(1, :entries) offset 0) made
              join bench_officer who on who.n = officer
              left join bench_rows shown on shown.n = page and r < 0.2
            """)
        .param("back", monthsBack)
        .param("entries", entries)
        .param("records", RECORDS)
        .param("officers", OFFICERS)
        .update();
  }

  void analyse() {
    jdbc.sql("analyze audit_entry").update();
  }

  long bytesAnEntry() {
    return jdbc.sql(
            """
            select sum(pg_total_relation_size(inhrelid)) / (select count(*) from audit_entry)
              from pg_inherits where inhparent = 'audit_entry'::regclass
            """)
        .query(Long.class)
        .single();
  }

  /** What the journal takes up, part by part: "entries 1 780 MB". */
  List<String> sizes() {
    return jdbc.sql(
            """
            select what || ' ' || pg_size_pretty(sum(size)) from (
              select regexp_replace(relname, '^audit_entry_(other|\\d{4}_\\d\\d)', 'audit_entry') as what,
                     pg_table_size(oid) as size
                from pg_class where relkind in ('r', 'i') and relname like 'audit_%') parts
             group by what having sum(size) > 5000000 order by sum(size) desc
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
