package redsigma.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers kept to be given again. */
@Repository
class AnsweredStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  AnsweredStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A request by its token and key, and the digest of all that it asks. */
  @SuppressWarnings("ArrayRecordComponent")
  record Asked(UUID token, String key, byte[] digest) {}

  /** An answer, and the digest of what was asked. */
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(byte[] digest, int status, Map<String, String> headers, byte[] body) {
    Answer {
      headers = Map.copyOf(headers);
    }
  }

  /** Whether no other transaction is at the same key; holds it until this one ends. */
  boolean isAlone(Asked asked) {
    return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", asked.token() + " " + asked.key())
        .query(Boolean.class)
        .single();
  }

  Optional<Answer> find(Asked asked) {
    return jdbc.sql(
            """
            select asked, status, headers, body from answered where token = :token and key = :key
            """)
        .param("token", asked.token())
        .param("key", asked.key())
        .query(
            (row, number) ->
                new Answer(
                    row.getBytes("asked"),
                    row.getInt("status"),
                    JSON.readValue(row.getString("headers"), HEADERS),
                    row.getBytes("body")))
        .optional();
  }

  void keep(Asked asked, Answer answer, Instant now) {
    jdbc.sql(
            """
            insert into answered (token, key, asked, status, headers, body, at)
            values (:token, :key, :asked, :status, cast(:headers as jsonb), :body, :now)
            """)
        .param("token", asked.token())
        .param("key", asked.key())
        .param("asked", asked.digest())
        .param("status", answer.status())
        .param("headers", JSON.writeValueAsString(answer.headers()))
        .param("body", answer.body())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void forget(Instant before) {
    jdbc.sql("delete from answered where at < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
