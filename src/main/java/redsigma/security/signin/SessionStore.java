package redsigma.security.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions that the pages' door keeps, seen by whose they are. */
@Repository
class SessionStore {

  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Sessions.Live> of(String username, String attribute, Instant now) {
    return jdbc.sql(
            """
            select primary_id, session_id, last_access_time,
                   facts ->> 'at' as at, facts ->> 'origin' as origin, facts ->> 'agent' as agent
              from spring_session
              join spring_session_attributes on session_primary_id = primary_id
             cross join lateral (select convert_from(attribute_bytes, 'UTF8')::jsonb as facts) read
             where principal_name = :username and expiry_time > :now
               and attribute_name = :attribute
             order by last_access_time desc
            """)
        .param("username", username)
        .param("attribute", attribute)
        .param("now", now.toEpochMilli())
        .query(SessionStore::live)
        .list();
  }

  int endOne(String username, String id) {
    return jdbc.sql(
            "delete from spring_session where principal_name = :username and primary_id = :id")
        .param("username", username)
        .param("id", id)
        .update();
  }

  int endBut(String username, String session) {
    return jdbc.sql(
            """
            delete from spring_session
             where principal_name = :username and session_id <> :session
            """)
        .param("username", username)
        .param("session", session)
        .update();
  }

  private static Sessions.Live live(ResultSet row, int number) throws SQLException {
    return new Sessions.Live(
        row.getString("primary_id"),
        row.getString("session_id"),
        Instant.parse(row.getString("at")),
        Instant.ofEpochMilli(row.getLong("last_access_time")),
        row.getString("origin"),
        row.getString("agent"));
  }
}
