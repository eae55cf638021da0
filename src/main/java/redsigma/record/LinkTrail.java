package redsigma.record;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Reads how a link came to stand as it does. */
@Component
public class LinkTrail {

  private final LinkTrailStore store;
  private final RecordStore records;
  private final Access access;

  LinkTrail(LinkTrailStore store, RecordStore records, Access access) {
    this.store = store;
    this.records = records;
    this.access = access;
  }

  /** Every version of a link of a record, also of one that was withdrawn; the newest first. */
  @Transactional(readOnly = true)
  public List<LinkRevision> of(Viewer viewer, RecordId record, RecordId link) {
    var sight = access.enter(viewer);
    var versions = store.of(record.value(), link.value(), sight);
    var proofs =
        versions.stream()
            .flatMap(version -> Stream.ofNullable(version.provenance()))
            .map(RecordId::value)
            .collect(Collectors.toSet());
    Set<UUID> seen = proofs.isEmpty() ? Set.of() : records.types(proofs, sight).keySet();
    return versions.stream()
        .map(
            each -> {
              var proof = each.provenance();
              return proof == null || seen.contains(proof.value())
                  ? each
                  : each.withoutProvenance();
            })
        .toList();
  }
}
