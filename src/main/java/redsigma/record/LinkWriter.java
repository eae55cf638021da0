package redsigma.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.schema.Schema;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Checks links against their types and ends, and writes them with their journal entries. */
@Component
class LinkWriter {

  private final LinkStore links;
  private final RecordStore records;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  LinkWriter(LinkStore links, RecordStore records, Access access, Audit audit, Clock clock) {
    this.links = links;
    this.records = records;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is known of the ends of links before they are written: ids to record types. */
  Map<UUID, String> ends(Viewer viewer, Collection<LinkChange> changes, Map<UUID, String> made) {
    var ids = new HashSet<UUID>();
    for (var change : changes) {
      if (change instanceof LinkChange.Put put) {
        ids.add(put.from().value());
        ids.add(put.to().value());
        Optional.ofNullable(put.provenance()).map(RecordId::value).ifPresent(ids::add);
      }
    }
    ids.removeAll(made.keySet());
    var types = new HashMap<>(made);
    if (!ids.isEmpty()) {
      types.putAll(records.types(ids, access.enter(viewer)));
    }
    return types;
  }

  /** Why a link cannot be written; empty when it can. */
  Optional<String> problem(Schema schema, LinkChange change, Map<UUID, String> ends) {
    return switch (change) {
      case LinkChange.End end -> Optional.empty();
      case LinkChange.Put put -> problem(schema, put, ends);
    };
  }

  private static Optional<String> problem(
      Schema schema, LinkChange.Put put, Map<UUID, String> ends) {
    var type = schema.findLinkType(put.type()).orElse(null);
    var from = ends.get(put.from().value());
    var to = ends.get(put.to().value());
    var proof = put.provenance();
    if (type == null) {
      return Optional.of("There is no kind of link '%s'.".formatted(put.type()));
    }
    if (from == null || to == null || (proof != null && !ends.containsKey(proof.value()))) {
      return Optional.of("A record that the link names does not exist.");
    }
    if (put.from().equals(put.to())) {
      return Optional.of("A record cannot be linked to itself.");
    }
    if (!type.joins(from, to)) {
      return Optional.of(
          "%s does not join %s to %s."
              .formatted(type.title(), schema.type(from).title(), schema.type(to).title()));
    }
    var role = put.role();
    if (role != null && !type.roles().containsKey(role)) {
      return Optional.of("%s has no role '%s'.".formatted(type.title(), role));
    }
    return wrongDate(put.validFrom()).or(() -> wrongDate(put.validUntil()));
  }

  private static Optional<String> wrongDate(@Nullable String date) {
    return date == null || Dates.first(date).isPresent()
        ? Optional.empty()
        : Optional.of("'%s' is not a date.".formatted(date));
  }

  /** Writes links that have been checked; returns those that changed anything, and their ends. */
  Written write(Viewer viewer, List<LinkChange> changes) {
    var now = clock.instant();
    var puts = new LinkedHashMap<UUID, LinkChange.Put>();
    var ends = new ArrayList<UUID>();
    for (var change : changes) {
      switch (change) {
        case LinkChange.Put put -> puts.put(put.id().value(), put);
        case LinkChange.End end -> ends.add(end.id().value());
      }
    }
    var touched = new HashSet<RecordId>();
    var entries = new ArrayList<AuditEntry>();
    var written = new HashSet<UUID>();
    if (!puts.isEmpty()) {
      written.addAll(links.put(LinkRow.of(puts.values()), viewer.username(), now));
      for (var id : written) {
        var put = puts.get(id);
        if (put != null) {
          touched.add(put.from());
          touched.add(put.to());
          entries.add(entry("link", put.type(), put.role(), put.from(), put.to()));
        }
      }
    }
    var endable = ends.isEmpty() ? List.<Link>of() : endable(viewer, ends);
    for (var link : endable) {
      written.add(link.id().value());
      touched.add(link.from());
      touched.add(link.to());
      entries.add(entry("unlink", link.type(), link.role(), link.from(), link.to()));
    }
    if (!endable.isEmpty()) {
      links.end(endable.stream().map(link -> link.id().value()).toList(), viewer.username(), now);
    }
    audit.noteAll(viewer, entries);
    return new Written(Set.copyOf(written), Set.copyOf(touched));
  }

  /** Live links of which the viewer sees both ends. */
  private List<Link> endable(Viewer viewer, List<UUID> ids) {
    var found = links.findAll(ids).stream().filter(link -> link.ended() == null).toList();
    var ends = new HashSet<UUID>();
    found.forEach(
        link -> {
          ends.add(link.from().value());
          ends.add(link.to().value());
        });
    var seen = records.types(ends, access.enter(viewer)).keySet();
    return found.stream()
        .filter(link -> seen.contains(link.from().value()) && seen.contains(link.to().value()))
        .toList();
  }

  private static AuditEntry entry(
      String action, String type, @Nullable String role, RecordId from, RecordId to) {
    var detail = Map.of("link", type, "role", role == null ? "" : role);
    return new AuditEntry(
        AuditEntry.Kind.ALTERATION, action, from.value(), List.of(to.value()), detail);
  }

  /** The links that were written, and the records at their ends. */
  record Written(Set<UUID> links, Set<RecordId> touched) {}
}
