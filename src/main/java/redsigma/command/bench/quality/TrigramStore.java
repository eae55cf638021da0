package redsigma.command.bench.quality;

import java.util.List;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.record.RecordId;

/**
 * PostgreSQL's own way of finding what is spelt amiss: trigrams of titles and of the values that
 * identify, under a GIN index.
 */
@Repository
class TrigramStore {

  private static final int PATIENCE_SECONDS = 10;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  /** As the owner of the tables, over one connection. */
  TrigramStore(Environment settings) {
    var connection =
        new SingleConnectionDataSource(
            settings.getProperty(
                "spring.flyway.url", settings.getRequiredProperty("spring.datasource.url")),
            settings.getProperty("spring.flyway.user", "postgres"),
            settings.getProperty("spring.flyway.password", ""),
            true);
    this.jdbc = JdbcClient.create(connection);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
  }

  /** Makes the words and their index, unless they are there; a record's title and its values. */
  void prepare() {
    jdbc.sql("create extension if not exists pg_trgm").update();
    if (jdbc.sql("select to_regclass('bench_words')::text")
        .query(String.class)
        .optional()
        .isPresent()) {
      return;
    }
    jdbc.sql(
            """
            create unlogged table bench_words as
            select id,
                   lower(title || ' ' || reference || ' ' || coalesce((
                     select string_agg(value #>> '{}', ' ')
                       from jsonb_path_query(data, 'strict $.**') as value
                      where jsonb_typeof(value) = 'string' and (value #>> '{}') ~ '[0-9]'), ''))
                     as words
              from record
            """)
        .update();
    jdbc.sql("create index on bench_words using gin (words gin_trgm_ops)").update();
    jdbc.sql("analyze bench_words").update();
  }

  /** The first five by similarity of words; none when it takes longer than ten seconds. */
  List<RecordId> first(String words) {
    try {
      return transaction.execute(
          begun -> {
            jdbc.sql("set local statement_timeout = '%ds'".formatted(PATIENCE_SECONDS)).update();
            return jdbc.sql(
                    """
                    select id from bench_words
                     where words %> lower(:words)
                     order by word_similarity(lower(:words), words) desc, id
                     limit 5
                    """)
                .param("words", words)
                .query((row, number) -> new RecordId(row.getObject("id", UUID.class)))
                .list();
          });
    } catch (QueryTimeoutException tooLong) {
      return List.of();
    }
  }
}
