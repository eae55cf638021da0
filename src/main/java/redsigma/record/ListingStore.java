package redsigma.record;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.security.Sight;

@Repository
class ListingStore {

  private final JdbcClient jdbc;

  ListingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Record> ofType(String type, UUID after, int limit, Sight sight) {
    return RecordStore.by(
            sight,
            jdbc.sql(
                """
                select * from record
                 where type = :type and id > :after and %s
                 order by id
                 limit :limit
                """
                    .formatted(RecordStore.seenIn("record"))))
        .param("type", type)
        .param("after", after)
        .param("limit", limit)
        .query(RecordStore::record)
        .list();
  }
}
