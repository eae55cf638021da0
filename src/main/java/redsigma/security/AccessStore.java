package redsigma.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class AccessStore {

  private final JdbcClient jdbc;

  AccessStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In a transaction of its own: a class outlives the save that first needed it. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void add(AccessClass added) {
    jdbc.sql(
            """
            insert into access_class (type, force, unit, state, marking)
            values (:type, :force, :unit, :state, :marking)
                on conflict do nothing
            """)
        .param("type", added.type())
        .param("force", added.force())
        .param("unit", added.unit())
        .param("state", added.state())
        .param("marking", added.marking().name())
        .update();
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public Map<AccessClass, Integer> all() {
    var ids = new HashMap<AccessClass, Integer>();
    jdbc.sql("select id, type, force, unit, state, marking from access_class")
        .query(
            row -> {
              var found =
                  new AccessClass(
                      row.getString("type"),
                      row.getString("force"),
                      row.getString("unit"),
                      row.getString("state"),
                      Marking.valueOf(row.getString("marking")));
              ids.put(found, row.getInt("id"));
            });
    return ids;
  }
}
