package redsigma.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.record.RecordId;

/**
 * What the source last said of each record and link, as a digest: a row that says it again is
 * unchanged.
 */
@Repository
class ImportedStore {

  private final JdbcClient jdbc;

  ImportedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<RecordId, UUID> digests(Collection<RecordId> targets) {
    var digests = new HashMap<RecordId, UUID>();
    if (!targets.isEmpty()) {
      jdbc.sql("select target, digest from imported where target = any(cast(:targets as uuid[]))")
          .param("targets", targets.stream().map(RecordId::toString).toArray(String[]::new))
          .query(
              row -> {
                digests.put(
                    new RecordId(row.getObject("target", UUID.class)),
                    row.getObject("digest", UUID.class));
              });
    }
    return digests;
  }

  void keep(List<LedgerLine> lines) {
    jdbc.sql(
            """
            insert into imported (target, digest)
            select cast(target as uuid), cast(digest as uuid)
              from unnest(cast(:targets as text[]), cast(:digests as text[]))
                as said (target, digest)
                on conflict (target) do update set digest = excluded.digest
            """)
        .param(
            "targets", lines.stream().map(l -> String.valueOf(l.target())).toArray(String[]::new))
        .param(
            "digests", lines.stream().map(l -> String.valueOf(l.digest())).toArray(String[]::new))
        .update();
  }
}
