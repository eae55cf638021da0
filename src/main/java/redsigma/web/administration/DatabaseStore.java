package redsigma.web.administration;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What PostgreSQL says of itself; it reads no record. */
@Repository
class DatabaseStore {

  private final JdbcClient jdbc;

  DatabaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  State state() {
    return jdbc.sql(
            """
            select current_setting('server_version') as version,
                   pg_size_pretty(pg_database_size(current_database())) as size,
                   (select count(*) from pg_stat_activity
                     where datname = current_database()) as connections,
                   current_setting('max_connections') as most
            """)
        .query(
            (row, number) ->
                new State(
                    row.getString("version"),
                    row.getString("size"),
                    row.getLong("connections"),
                    row.getString("most")))
        .single();
  }

  List<Table> biggest(int limit) {
    return jdbc.sql(
            """
            select relname as name,
                   pg_size_pretty(pg_total_relation_size(oid)) as size,
                   greatest(reltuples, 0)::bigint as about
              from pg_class
             where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
             order by pg_total_relation_size(oid) desc
             limit :limit
            """)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Table(row.getString("name"), row.getString("size"), row.getLong("about")))
        .list();
  }

  record State(String version, String size, long connections, String most) {}

  /**
   * A table.
   *
   * @param about how many rows the planner reckons with
   */
  record Table(String name, String size, long about) {}
}
