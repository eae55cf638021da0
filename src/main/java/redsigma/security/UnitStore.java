package redsigma.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitStore {

  private final JdbcClient jdbc;

  UnitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(Unit unit) {
    jdbc.sql(
            """
            insert into unit (force, name, title, parent, contact)
            values (:force, :name, :title, :parent, :contact)
                on conflict (force, name) do update
               set title = excluded.title, parent = excluded.parent, contact = excluded.contact
            """)
        .param("force", unit.force())
        .param("name", unit.name())
        .param("title", unit.title())
        .param("parent", unit.parent())
        .param("contact", unit.contact())
        .update();
  }

  List<Unit> of(String force) {
    return jdbc.sql("select * from unit where force = :force order by name")
        .param("force", force)
        .query(UnitStore::unit)
        .list();
  }

  static Unit unit(ResultSet row, int number) throws SQLException {
    return new Unit(
        row.getString("force"),
        row.getString("name"),
        row.getString("title"),
        row.getString("parent"),
        row.getString("contact"));
  }
}
