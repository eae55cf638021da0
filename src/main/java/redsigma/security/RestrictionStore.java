package redsigma.security;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables restriction and restriction_reader. */
@Repository
class RestrictionStore {

  static final String ALL =
      """
      select restriction.*,
             array(select account from restriction_reader where restriction = restriction.id)
               as readers
        from restriction
      """;

  private final JdbcClient jdbc;

  RestrictionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int add(Restriction made, String by, Instant now) {
    var expires = made.expires();
    int id =
        jdbc.sql(
                """
                insert into restriction (force, kind, title, reason, contact, owner, expires_at,
                                         made_by, made_at)
                values (:force, :kind, :title, :reason, :contact, :owner, :expires, :by, :now)
                returning id
                """)
            .param("force", made.force())
            .param("kind", made.kind().name())
            .param("title", made.title())
            .param("reason", made.reason())
            .param("contact", made.contact())
            .param("owner", made.owner())
            .param("expires", expires == null ? null : expires.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    readers(id, made.readers());
    return id;
  }

  /** Puts these accounts in the place of the readers there were. */
  void readers(int restriction, Collection<UUID> accounts) {
    jdbc.sql("delete from restriction_reader where restriction = :id")
        .param("id", restriction)
        .update();
    jdbc.sql(
            """
            insert into restriction_reader (restriction, account)
            select :id, unnest(cast(:accounts as uuid[]))
            """)
        .param("id", restriction)
        .param("accounts", accounts.toArray(UUID[]::new))
        .update();
  }

  void expire(int restriction, @Nullable Instant expires) {
    jdbc.sql("update restriction set expires_at = :expires where id = :id and lifted_at is null")
        .param("id", restriction)
        .param(
            "expires",
            expires == null ? null : expires.atOffset(ZoneOffset.UTC),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  void lift(int restriction, Instant now) {
    jdbc.sql("update restriction set lifted_at = :now where id = :id and lifted_at is null")
        .param("id", restriction)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Restriction> find(int id) {
    return jdbc.sql(ALL + " where id = :id")
        .param("id", id)
        .query(AccessStore::restriction)
        .optional();
  }

  List<Restriction> of(String force) {
    return jdbc.sql(ALL + " where force = :force order by lifted_at nulls first, title, id")
        .param("force", force)
        .query(AccessStore::restriction)
        .list();
  }
}
