package redsigma.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link as a statement takes it in; the names are those of its columns. */
record LinkRow(
    UUID id,
    String type,
    @Nullable String role,
    UUID from_id,
    UUID to_id,
    @Nullable String valid_from,
    @Nullable String valid_until,
    String certainty,
    @Nullable UUID provenance_id,
    @Nullable String grading) {

  static List<LinkRow> of(Collection<LinkChange.Put> links) {
    var rows = new ArrayList<LinkRow>(links.size());
    for (var link : links) {
      var proof = link.provenance();
      rows.add(
          new LinkRow(
              link.id().value(),
              link.type(),
              link.role(),
              link.from().value(),
              link.to().value(),
              link.validFrom(),
              link.validUntil(),
              link.certainty().name(),
              proof == null ? null : proof.value(),
              link.grading()));
    }
    return rows;
  }
}
