package redsigma.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table account, as administrators look at it. */
@Repository
class PeopleStore {

  private static final String ASKED =
      """
       from account
      where force = :force and (:role = '' or :role = any (roles))
        and not exists (
              select from unnest(cast(:words as text[])) as word
               where position(word in lower(name || ' ' || username || ' ' || unit)) = 0)
      """;

  private final JdbcClient jdbc;

  PeopleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Person> page(String force, People.Asked asked, int offset, int limit) {
    return asked(
            "select * " + ASKED + " order by " + by(asked.order()) + " limit :limit offset :offset",
            force,
            asked)
        .param("limit", limit)
        .param("offset", offset)
        .query(PeopleStore::person)
        .list();
  }

  int count(String force, People.Asked asked) {
    return asked("select count(*) " + ASKED, force, asked).query(Integer.class).single();
  }

  List<Person> find(String force, Collection<UUID> ids) {
    return jdbc.sql("select * from account where force = :force and id = any (:ids) order by name")
        .param("force", force)
        .param("ids", ids.toArray(UUID[]::new))
        .query(PeopleStore::person)
        .list();
  }

  int change(String force, Person person) {
    return jdbc.sql(
            """
            update account set name = :name, unit = :unit, roles = :roles
             where id = :id and force = :force
            """)
        .param("id", person.id())
        .param("force", force)
        .param("name", person.name())
        .param("unit", person.unit())
        .param("roles", person.roles().toArray(String[]::new))
        .update();
  }

  int activate(String force, UUID id, boolean active) {
    return jdbc.sql("update account set active = :active where id = :id and force = :force")
        .param("id", id)
        .param("force", force)
        .param("active", active)
        .update();
  }

  private JdbcClient.StatementSpec asked(String sql, String force, People.Asked asked) {
    var words =
        Arrays.stream(asked.words().toLowerCase(Locale.ROOT).split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    return jdbc.sql(sql).param("force", force).param("role", asked.role()).param("words", words);
  }

  private static String by(People.Order order) {
    return switch (order) {
      case NAME -> "name, username";
      case USERNAME -> "username";
      case UNIT -> "unit, name, username";
      case STATE -> "active, name, username";
    };
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getString("username"),
        row.getString("name"),
        row.getString("unit"),
        Set.of((String[]) row.getArray("roles").getArray()),
        row.getBoolean("active"));
  }
}
