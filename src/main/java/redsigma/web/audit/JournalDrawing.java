package redsigma.web.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redsigma.audit.AuditLine;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Viewer;
import redsigma.web.frame.Times;

/** Words for the journal's entries; a record the reader may not see is not told by anything. */
@Component
class JournalDrawing {

  private final Records records;
  private final Times times;

  JournalDrawing(Records records, Times times) {
    this.records = records;
    this.times = times;
  }

  List<JournalPage.Line> draw(Viewer viewer, List<AuditLine> lines) {
    var ids = new HashSet<UUID>();
    lines.forEach(line -> concerned(line).forEach(ids::add));
    var seen = new HashMap<UUID, JournalPage.Shown>();
    records.findAll(viewer, ids.stream().map(RecordId::new).toList()).stream()
        .forEach(
            record ->
                seen.put(
                    record.id().value(),
                    new JournalPage.Shown(record.reference(), "/records/" + record.id())));
    return lines.stream().map(line -> line(line, seen)).toList();
  }

  private static Stream<UUID> concerned(AuditLine line) {
    return Stream.concat(Stream.ofNullable(line.record()), line.others().stream());
  }

  private JournalPage.Line line(AuditLine line, Map<UUID, JournalPage.Shown> seen) {
    var shown = concerned(line).flatMap(id -> Stream.ofNullable(seen.get(id))).toList();
    long hidden = concerned(line).count() - shown.size();
    boolean tells = line.record() == null || seen.containsKey(line.record());
    return new JournalPage.Line(
        times.exact(line.at()),
        line.officer(),
        line.entry().kind().name(),
        line.entry().action(),
        shown,
        hidden(hidden),
        words(tells ? line.detail() : due(line.detail())),
        Optional.ofNullable(line.origin()).orElse(""),
        Optional.ofNullable(line.purpose()).orElse(""));
  }

  /** Why a reason was due tells nothing of the record itself. */
  private static Map<String, String> due(Map<String, String> detail) {
    var due = new TreeMap<>(detail);
    due.keySet().retainAll(Set.of("about", "due"));
    return due;
  }

  private static String hidden(long count) {
    return count == 0
        ? ""
        : count == 1 ? "a record you may not see" : count + " records you may not see";
  }

  private static String words(Map<String, String> detail) {
    return new TreeMap<>(detail)
        .entrySet().stream()
            .filter(fact -> !fact.getValue().isBlank())
            .map(fact -> fact.getKey() + ": " + fact.getValue())
            .collect(Collectors.joining("; "));
  }
}
