package redsigma.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.audit.AuditEntry;
import redsigma.audit.AuditLine;
import redsigma.audit.AuditTrail;
import redsigma.audit.Sought;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** The journal, for the permitted; a record its reader may not see is not told by anything. */
@RestController
class AuditReading {

  private static final int MOST = 500;

  private final AuditTrail trail;
  private final Records records;

  AuditReading(AuditTrail trail, Records records) {
    this.trail = trail;
    this.records = records;
  }

  /**
   * One entry.
   *
   * @param hidden how many records it concerns that the reader may not see
   * @param detail the facts kept; none when {@code record} is hidden
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      Instant at,
      String officer,
      AuditEntry.Kind kind,
      String action,
      @Nullable UUID record,
      List<UUID> others,
      int hidden,
      Map<String, String> detail,
      @Nullable String origin,
      @Nullable String purpose) {
    Entry {
      others = List.copyOf(others);
      detail = Map.copyOf(detail);
    }
  }

  /** A page of entries, the latest first; {@code next} is absent on the last. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<Entry> items, @Nullable String next) {
    Page {
      items = List.copyOf(items);
    }
  }

  /** {@code record} is an id or a reference; that the journal was read stands in it too. */
  @Needs(Permission.AUDIT)
  @GetMapping("/api/v1/audit")
  Page read(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String record,
      @RequestParam(required = false) @Nullable String officer,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant until,
      @RequestParam(required = false) AuditEntry.@Nullable Kind kind,
      @RequestParam(required = false) @Nullable String action,
      @RequestParam(required = false) Sought.@Nullable Only only,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "100") int limit) {
    var sought =
        new Sought(
            Optional.ofNullable(record).map(asked -> id(viewer, asked)),
            Optional.ofNullable(officer).map(name -> name.toLowerCase(Locale.ROOT)),
            Optional.ofNullable(from),
            Optional.ofNullable(until),
            Optional.ofNullable(kind),
            Optional.ofNullable(action),
            Optional.ofNullable(only),
            Optional.ofNullable(after).map(Cursors::place));
    int most = Math.clamp(limit, 1, MOST);
    var found = trail.read(viewer, sought, most + 1);
    var lines = found.stream().limit(most).toList();
    return new Page(
        told(viewer, lines), found.size() > most ? Cursors.of(lines.getLast().place()) : null);
  }

  private UUID id(Viewer viewer, String asked) {
    var id =
        RecordId.isId(asked) ? Optional.of(RecordId.of(asked)) : records.byReference(viewer, asked);
    return id.stream()
        .flatMap(each -> records.findAll(viewer, List.of(each)).stream())
        .findFirst()
        .orElseThrow(Problem::absent)
        .id()
        .value();
  }

  private List<Entry> told(Viewer viewer, List<AuditLine> lines) {
    var ids = new HashSet<RecordId>();
    lines.forEach(line -> concerned(line).map(RecordId::new).forEach(ids::add));
    var seen =
        records.findAll(viewer, ids).stream()
            .map(record -> record.id().value())
            .collect(Collectors.toSet());
    return lines.stream().map(line -> entry(line, seen)).toList();
  }

  private static Stream<UUID> concerned(AuditLine line) {
    return Stream.concat(Stream.ofNullable(line.record()), line.others().stream());
  }

  private static Entry entry(AuditLine line, Set<UUID> seen) {
    var record = line.record();
    boolean tells = record == null || seen.contains(record);
    return new Entry(
        line.at(),
        line.officer(),
        line.entry().kind(),
        line.entry().action(),
        tells ? record : null,
        line.others().stream().filter(seen::contains).toList(),
        (int) concerned(line).filter(id -> !seen.contains(id)).count(),
        tells ? line.detail() : Map.of(),
        line.origin(),
        line.purpose());
  }
}
