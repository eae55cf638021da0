package redsigma.record;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class ReferenceStore {

  private final JdbcClient jdbc;

  ReferenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Draws serials in a transaction of its own: a drawn serial is spent, whatever follows. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public long draw(String prefix, int count) {
    return jdbc.sql(
            """
            insert into reference_counter as counter (prefix, next) values (:prefix, 1 + :count)
                on conflict (prefix) do update set next = counter.next + :count
            returning next - :count
            """)
        .param("prefix", prefix)
        .param("count", count)
        .query(Long.class)
        .single();
  }
}
