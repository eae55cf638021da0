package redsigma.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables team and team_member. */
@Repository
class TeamStore {

  private final JdbcClient jdbc;

  TeamStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Team team) {
    jdbc.sql(
            """
            insert into team (id, force, name, unit, roles)
            values (:id, :force, :name, :unit, :roles)
            """)
        .param("id", team.id())
        .param("force", team.force())
        .param("name", team.name())
        .param("unit", team.unit())
        .param("roles", team.roles().toArray(String[]::new))
        .update();
  }

  void change(Team team) {
    jdbc.sql("update team set name = :name, unit = :unit, roles = :roles where id = :id")
        .param("id", team.id())
        .param("name", team.name())
        .param("unit", team.unit())
        .param("roles", team.roles().toArray(String[]::new))
        .update();
  }

  /** Puts these in the place of the members there were; answers how many of them are known. */
  int members(Team team, String force) {
    jdbc.sql("delete from team_member where team = :team").param("team", team.id()).update();
    return jdbc.sql(
            """
            insert into team_member (team, account)
            select :team, id from account where id = any (:members) and force = :force
            """)
        .param("team", team.id())
        .param("members", team.members().toArray(UUID[]::new))
        .param("force", force)
        .update();
  }

  List<Team> of(String force) {
    return jdbc.sql(
            """
            select team.*,
                   array(select account from team_member where team_member.team = team.id)
                     as members
              from team
             where force = :force
             order by name
            """)
        .param("force", force)
        .query(TeamStore::team)
        .list();
  }

  private static Team team(ResultSet row, int number) throws SQLException {
    return new Team(
        row.getObject("id", UUID.class),
        row.getString("force"),
        row.getString("name"),
        row.getString("unit"),
        Set.of((String[]) row.getArray("roles").getArray()),
        Set.of((UUID[]) row.getArray("members").getArray()));
  }
}
