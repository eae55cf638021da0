package redsigma.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import redsigma.security.Kinship.Kin;

/** Reads the links by which records are about an officer's family. */
@Repository
class KinStore {

  private final JdbcClient jdbc;

  KinStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whatever the viewer of the transaction may see. */
  Map<UUID, Kin> all(Collection<UUID> own, Collection<String> family) {
    return kin("select record, self from kin(:own, :family)", own, family);
  }

  /** By links that the viewer of the transaction sees, and no others. */
  Map<UUID, Kin> seen(Collection<UUID> own, Collection<String> family) {
    return kin(
        """
        select unnest(:own) as record, true as self
         union
        select case when from_id = any(:own) then to_id else from_id end, false
          from link
         where (from_id = any(:own) or to_id = any(:own))
           and ended_at is null
           and (type || ':' || coalesce(role, '') = any(:family) or type || ':*' = any(:family))
        """,
        own,
        family);
  }

  private Map<UUID, Kin> kin(String sql, Collection<UUID> own, Collection<String> family) {
    var kin = new HashMap<UUID, Kin>();
    StatementSpec asked =
        jdbc.sql(sql)
            .param("own", own.toArray(UUID[]::new))
            .param("family", family.toArray(String[]::new));
    asked.query(
        row -> {
          var close = row.getBoolean("self") ? Kin.SELF : Kin.FAMILY;
          kin.merge(row.getObject("record", UUID.class), close, KinStore::closer);
        });
    return kin;
  }

  private static Kin closer(Kin one, Kin other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
