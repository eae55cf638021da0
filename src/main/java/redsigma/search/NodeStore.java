package redsigma.search;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which processes are alive on the database, and which of them keeps which index. */
@Repository
class NodeStore {

  private final JdbcClient jdbc;

  NodeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A process that serves pages. */
  record Node(String id, String host, long pid, String engine) {}

  void beat(Node node) {
    jdbc.sql(
            """
            insert into application_node (id, host, pid, engine, seen)
            values (:id, :host, :pid, :engine, clock_timestamp())
            on conflict (id) do update set engine = excluded.engine, seen = excluded.seen
            """)
        .param("id", node.id())
        .param("host", node.host())
        .param("pid", node.pid())
        .param("engine", node.engine())
        .update();
  }

  void remove(String id) {
    jdbc.sql("delete from application_node where id = :id").param("id", id).update();
  }

  /** Those heard of within twenty seconds; who has not been heard of for an hour is forgotten. */
  List<Node> othersThan(String id) {
    jdbc.sql("delete from application_node where seen < clock_timestamp() - interval '1 hour'")
        .update();
    return jdbc.sql(
            """
            select id, host, pid, engine
              from application_node
             where id <> :id and seen > clock_timestamp() - interval '20 seconds'
             order by id
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new Node(
                    row.getString("id"),
                    row.getString("host"),
                    row.getLong("pid"),
                    row.getString("engine")))
        .list();
  }

  /** Whether the holder keeps the index for the next ten seconds. */
  boolean keep(String name, UUID holder) {
    return jdbc.sql(
                """
                insert into index_keeper (name, holder, until)
                values (:name, :holder, clock_timestamp() + interval '10 seconds')
                on conflict (name) do update
                   set holder = excluded.holder, until = excluded.until
                 where index_keeper.holder = excluded.holder
                    or index_keeper.until < clock_timestamp()
                """)
            .param("name", name)
            .param("holder", holder)
            .update()
        == 1;
  }

  void leave(UUID holder) {
    jdbc.sql("delete from index_keeper where holder = :holder").param("holder", holder).update();
  }
}
