package redsigma.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostStore {

  private final JdbcClient jdbc;

  PostStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Post post, Instant now) {
    var ends = post.ends();
    jdbc.sql(
            """
            insert into post (id, account, role, unit, starts_at, ends_at, reason, made_by, made_at)
            values (:id, :account, :role, :unit, :starts, :ends, :reason, :by, :now)
            """)
        .param("id", post.id())
        .param("account", post.account())
        .param("role", post.role())
        .param("unit", post.unit())
        .param("starts", post.starts().atOffset(ZoneOffset.UTC))
        .param("ends", ends == null ? null : ends.atOffset(ZoneOffset.UTC))
        .param("reason", post.reason())
        .param("by", post.by())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void end(UUID post, String force, Instant now) {
    jdbc.sql(
            """
            update post set ends_at = greatest(cast(:now as timestamptz), starts_at)
             where id = :id and (ends_at is null or ends_at > :now)
               and account in (select id from account where force = :force)
            """)
        .param("id", post)
        .param("force", force)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Post> of(UUID account, String force) {
    return jdbc.sql(
            """
            select post.* from post join account on account.id = post.account
             where post.account = :account and account.force = :force
             order by post.starts_at desc, post.made_at desc
            """)
        .param("account", account)
        .param("force", force)
        .query(PostStore::post)
        .list();
  }

  List<Post> live(String force, Instant now) {
    return jdbc.sql(
            """
            select post.* from post join account on account.id = post.account
             where account.force = :force
               and post.starts_at <= :now and (post.ends_at is null or post.ends_at > :now)
             order by post.starts_at
            """)
        .param("force", force)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(PostStore::post)
        .list();
  }

  /** A post ended before it began has no time at all, and is read as ending as it starts. */
  private static Post post(ResultSet row, int number) throws SQLException {
    var ends = row.getObject("ends_at", OffsetDateTime.class);
    return new Post(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("role"),
        row.getString("unit"),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        ends == null ? null : ends.toInstant(),
        row.getString("reason"),
        row.getString("made_by"));
  }
}
