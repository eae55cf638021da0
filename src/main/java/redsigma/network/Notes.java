package redsigma.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import redsigma.audit.AuditEntry;
import redsigma.record.Record;
import redsigma.record.RecordId;

/** What the journal keeps of an answer: what was asked, how much was found, which were shown. */
final class Notes {

  private Notes() {}

  static AuditEntry paths(RecordId from, RecordId to, Paths.Wanted wanted, Paths paths) {
    Set<UUID> shown = new LinkedHashSet<>();
    shown.add(to.value());
    for (var path : paths.found()) {
      path.steps().forEach(step -> shown.add(step.to().id().value()));
    }
    var detail = detail(wanted.scope(), paths.extent());
    detail.put("found", Integer.toString(paths.found().size()));
    if (wanted.forward()) {
      detail.put("forward", "in time");
    }
    return entry("paths", from.value(), shown, detail);
  }

  static AuditEntry expansion(Expansion.Wanted wanted, Expansion expansion) {
    var detail = detail(wanted.scope(), expansion.extent());
    detail.put("hops", Integer.toString(wanted.hops()));
    detail.put("total", Integer.toString(expansion.total()));
    var type = wanted.type();
    if (type != null) {
      detail.put("type", type);
    }
    var shown = expansion.shown().stream().map(Expansion.Neighbour::record);
    return entry("expand", expansion.centre().id().value(), ids(shown), detail);
  }

  static AuditEntry connection(Scope scope, Connection connection) {
    var detail = detail(scope, connection.extent());
    detail.put("common", Integer.toString(connection.commonTotal()));
    detail.put("between", Integer.toString(connection.betweenTotal()));
    var shown =
        Stream.of(
                connection.records().stream().skip(1),
                connection.common().stream(),
                connection.between().stream().map(Connection.Between::record))
            .flatMap(records -> records);
    var first = connection.records().getFirst().id().value();
    return entry("connect", first, ids(shown), detail);
  }

  static AuditEntry company(Scope scope, Company company) {
    var detail = detail(scope, company.extent());
    detail.put("triangles", Integer.toString(company.triangles()));
    detail.put("group", Integer.toString(company.size()));
    var shown =
        Stream.concat(
            company.shown().stream().flatMap(each -> Stream.of(each.one(), each.other())),
            company.group().stream());
    return entry("company", company.centre().id().value(), ids(shown), detail);
  }

  private static Map<String, String> detail(Scope scope, Extent extent) {
    var detail = new HashMap<>(scope.told());
    if (extent != Extent.WHOLE) {
      detail.put("extent", extent.name());
    }
    return detail;
  }

  private static Collection<UUID> ids(Stream<Record> shown) {
    return new LinkedHashSet<>(shown.map(record -> record.id().value()).toList());
  }

  private static AuditEntry entry(
      String action, UUID record, Collection<UUID> shown, Map<String, String> detail) {
    return new AuditEntry(AuditEntry.Kind.CONSULTATION, action, record, List.copyOf(shown), detail);
  }
}
