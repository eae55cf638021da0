package redsigma.record;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClosureStore {

  private final JdbcClient jdbc;

  ClosureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of the records under a restriction, those that row-level security shows. */
  int under(int restriction) {
    return jdbc.sql(
            """
            select count(*) from record
             where access_class = any (array(select id from access_class
                                              where restriction = :restriction))
            """)
        .param("restriction", restriction)
        .query(Integer.class)
        .single();
  }
}
