package redsigma.record;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.security.Sight;

@Repository
class HoldingStore {

  private final JdbcClient jdbc;

  HoldingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int ofType(String type, Sight sight, int most) {
    return RecordStore.by(
            sight,
            jdbc.sql(
                """
                select count(*) from (
                  select from record where type = :type and %s limit :most) held
                """
                    .formatted(RecordStore.seenIn("record"))))
        .param("type", type)
        .param("most", most)
        .query(Integer.class)
        .single();
  }

  /** The path may speak of {@code $code}. */
  int matching(String type, String path, String code, Sight sight, int most) {
    return RecordStore.by(
            sight,
            jdbc.sql(
                """
                select count(*) from (
                  select from record
                   where type = :type and %s
                     and jsonb_path_exists(data, cast(:path as jsonpath),
                                           jsonb_build_object('code', cast(:code as text)))
                   limit :most) held
                """
                    .formatted(RecordStore.seenIn("record"))))
        .param("type", type)
        .param("path", path)
        .param("code", code)
        .param("most", most)
        .query(Integer.class)
        .single();
  }
}
