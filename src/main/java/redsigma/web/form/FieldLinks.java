package redsigma.web.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Link;
import redsigma.record.LinkChange;
import redsigma.record.LinkGroup;
import redsigma.record.LinkedRecord;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.security.Viewer;

/** The links that stand in a form's link fields: laid out in the form, and changed by it. */
@Component
class FieldLinks {

  /** A form shows no more links of a field; the rest are on the record's own page. */
  private static final int SHOWN = 25;

  private final Records records;
  private final Clock clock;

  FieldLinks(Records records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** The link rows of a record's form. */
  Entries write(Viewer viewer, RecordType type, RecordId record) {
    var groups = records.linkGroups(viewer, record);
    var entries = Entries.NONE;
    for (var field : type.fields().values()) {
      if (field.type() instanceof FieldType.Link link) {
        var all = of(viewer, record, link, groups);
        var shown = all.subList(0, Math.min(SHOWN, all.size()));
        entries = entries.withAll(FieldWriter.links(field, shown));
        if (all.size() > SHOWN) {
          entries = entries.with("l." + field.name() + ".more", "yes");
        }
      }
    }
    return entries;
  }

  private List<LinkedRecord> of(
      Viewer viewer, RecordId record, FieldType.Link field, List<LinkGroup> groups) {
    var found = new ArrayList<LinkedRecord>();
    for (var group : groups) {
      if (group.linkType().equals(field.link())
          && group.reversed() == field.reversed()
          && field.to().contains(group.otherType())) {
        found.addAll(records.links(viewer, record, group, 4 * SHOWN, 0));
      }
    }
    found.removeIf(linked -> field.role() != null && !field.role().equals(linked.link().role()));
    return found;
  }

  /** What a form's link rows ask for, beside the links as they stand. */
  List<LinkChange> changes(Viewer viewer, RecordType type, RecordId record, Reading reading) {
    var standing =
        reading.before().isEmpty() ? Map.<RecordId, Link>of() : standing(viewer, type, record);
    var changes = new ArrayList<LinkChange>();
    var kept = new ArrayList<RecordId>();
    for (var row : reading.links()) {
      var before = row.link() == null ? null : standing.get(row.link());
      if (before != null && before.otherThan(record).equals(row.other())) {
        kept.add(before.id());
        if (!same(before, row)) {
          changes.add(put(before.id(), record, row, before));
        }
      } else if (row.link() == null || !reading.before().contains(row.link()) || before != null) {
        changes.add(put(RecordId.next(clock), record, row, null));
      }
    }
    reading.before().stream()
        .filter(id -> !kept.contains(id) && standing.containsKey(id))
        .forEach(id -> changes.add(new LinkChange.End(id)));
    return changes;
  }

  private Map<RecordId, Link> standing(Viewer viewer, RecordType type, RecordId record) {
    var groups = records.linkGroups(viewer, record);
    var standing = new HashMap<RecordId, Link>();
    for (var field : type.fields().values()) {
      if (field.type() instanceof FieldType.Link link) {
        of(viewer, record, link, groups)
            .forEach(linked -> standing.put(linked.link().id(), linked.link()));
      }
    }
    return standing;
  }

  private static boolean same(Link link, LinkRow row) {
    return Objects.equals(link.role(), row.role())
        && Objects.equals(link.validFrom(), row.from())
        && Objects.equals(link.validUntil(), row.until())
        && link.certainty() == row.certainty();
  }

  private static LinkChange put(RecordId id, RecordId record, LinkRow row, @Nullable Link before) {
    var type = link(row.field());
    return new LinkChange.Put(
        id,
        type.link(),
        row.role(),
        type.reversed() ? row.other() : record,
        type.reversed() ? record : row.other(),
        row.from(),
        row.until(),
        row.certainty(),
        before == null ? null : before.provenance(),
        before == null ? null : before.grading());
  }

  private static FieldType.Link link(Field field) {
    if (field.type() instanceof FieldType.Link link) {
      return link;
    }
    throw new IllegalStateException("Field '%s' is no link".formatted(field.name()));
  }
}
