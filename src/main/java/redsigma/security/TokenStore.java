package redsigma.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens, of which only a digest is kept. */
@Repository
class TokenStore {

  private static final String TOKENS =
      """
      select token.*, account.username
        from token join account on account.id = token.account
      """;

  private final JdbcClient jdbc;

  TokenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Token token, UUID account, byte[] hash) {
    jdbc.sql(
            """
            insert into token (id, account, label, prefix, hash, scopes, created_at, created_by,
                               expires_at)
            values (:id, :account, :label, :prefix, :hash, :scopes, :at, :by, :expires)
            """)
        .param("id", token.id())
        .param("account", account)
        .param("label", token.label())
        .param("prefix", token.prefix())
        .param("hash", hash)
        .param("scopes", token.scopes().stream().map(Permission::name).toArray(String[]::new))
        .param("at", token.createdAt().atOffset(ZoneOffset.UTC))
        .param("by", token.createdBy())
        .param("expires", token.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Token> byHash(byte[] hash) {
    return jdbc.sql(TOKENS + " where hash = :hash")
        .param("hash", hash)
        .query(TokenStore::token)
        .optional();
  }

  Optional<Token> find(UUID id) {
    return jdbc.sql(TOKENS + " where token.id = :id")
        .param("id", id)
        .query(TokenStore::token)
        .optional();
  }

  List<Token> of(UUID account) {
    return jdbc.sql(TOKENS + " where token.account = :account order by token.created_at desc")
        .param("account", account)
        .query(TokenStore::token)
        .list();
  }

  List<Token> of(Collection<UUID> accounts) {
    return jdbc.sql(TOKENS + " where token.account = any(:accounts) order by token.created_at desc")
        .param("accounts", accounts.toArray(UUID[]::new))
        .query(TokenStore::token)
        .list();
  }

  int revoke(UUID id, String by, Instant now) {
    return jdbc.sql(
            """
            update token set revoked_at = :now, revoked_by = :by
             where id = :id and revoked_at is null
            """)
        .param("id", id)
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** At most once a minute, so that a busy token does not write at every request. */
  void used(UUID id, Instant now) {
    jdbc.sql(
            """
            update token set used_at = :now
             where id = :id and (used_at is null or used_at < :before)
            """)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", now.minusSeconds(60).atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    return new Token(
        row.getObject("id", UUID.class),
        row.getString("username"),
        row.getString("label"),
        row.getString("prefix"),
        Arrays.stream((String[]) row.getArray("scopes").getArray())
            .map(Permission::valueOf)
            .collect(Collectors.toSet()),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("created_by"),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        instant(row, "used_at"),
        instant(row, "revoked_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
