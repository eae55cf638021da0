package redsigma.web.form;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Draft;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.security.NotPermitted;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;

/** Lays forms out: blank ones with what is known already, and those of records to change. */
@Component
class FormOpening {

  private final VisibleTypes types;
  private final Records records;
  private final FieldLinks links;
  private final Clock clock;

  FormOpening(VisibleTypes types, Records records, FieldLinks links, Clock clock) {
    this.types = types;
    this.records = records;
    this.links = links;
    this.clock = clock;
  }

  /**
   * What a new form shall start with.
   *
   * @param q words for its name or mark
   * @param linkTo a record to stand in a link field: the one named, or of that link, or the first
   */
  record Wanted(
      @Nullable String q,
      @Nullable String linkTo,
      @Nullable String field,
      @Nullable String link,
      @Nullable String role) {}

  Sheet blank(Viewer viewer, String typeName, Wanted wanted) {
    var schema = types.of(viewer);
    var type = schema.findType(typeName).orElseThrow(Absent::new);
    if (!types.creates(viewer, typeName)) {
      throw new NotPermitted(viewer, Permission.WRITE);
    }
    var prefill = prefill(viewer);
    var entries = prefill.start(type, "f.");
    if (wanted.q() != null) {
      entries = entries.withAll(prefill.words(schema, type, wanted.q().strip()));
    }
    if (wanted.linkTo() != null) {
      entries = entries.withAll(linked(viewer, type, wanted, wanted.linkTo()));
    }
    return new Sheet(RecordId.next(clock).value(), typeName, null, 0, entries);
  }

  private Entries linked(Viewer viewer, RecordType type, Wanted wanted, String linkTo) {
    var other =
        FormReader.id(linkTo)
            .flatMap(id -> records.findAll(viewer, List.of(id)).stream().findFirst());
    return other
        .flatMap(
            record ->
                type.fields().values().stream()
                    .filter(
                        field ->
                            field.type() instanceof FieldType.Link link
                                && link.to().contains(record.type())
                                && (wanted.field() == null || wanted.field().equals(field.name()))
                                && (wanted.link() == null || wanted.link().equals(link.link())))
                    .findFirst()
                    .map(field -> "l." + field.name() + ".0")
                    .map(
                        row ->
                            Entries.NONE
                                .with(row + ".id", record.id().toString())
                                .with(row + ".role", wanted.role() == null ? "" : wanted.role())))
        .orElse(Entries.NONE);
  }

  Sheet edit(Viewer viewer, RecordId id) {
    var record = records.find(viewer, id).orElseThrow(Absent::new);
    var type = types.of(viewer).type(record.type());
    var entries =
        FieldWriter.write(type, record.data()).withAll(links.write(viewer, type, record.id()));
    return new Sheet(RecordId.next(clock).value(), type.name(), id, record.version(), entries);
  }

  /** The form after one of its buttons, in order. */
  Sheet apply(Viewer viewer, Sheet sheet, String button) {
    var schema = types.of(viewer);
    var type = schema.findType(sheet.type()).orElseThrow(Absent::new);
    var actions = new FormActions(schema, type, prefill(viewer));
    return sheet.with(actions.apply(sheet.entries(), button, RecordId.next(clock)));
  }

  /** The form as it is handed in: without rows that say nothing. */
  Sheet tidy(Viewer viewer, Sheet sheet) {
    var schema = types.of(viewer);
    return sheet.with(FormRows.tidy(schema, schema.type(sheet.type()), sheet.entries()));
  }

  Draft draft(Viewer viewer, Sheet sheet) {
    return sheet.draft(
        types.of(viewer).findType(sheet.type()).orElseThrow(Absent::new), clock.instant());
  }

  /**
   * The form on the record as someone else has left it, with the fields of theirs that are kept.
   */
  Sheet settle(Viewer viewer, Sheet sheet, Entries choices) {
    var record = records.find(viewer, sheet.id()).orElseThrow(Absent::new);
    var schema = types.of(viewer);
    var settled = sheet.entries();
    for (var field : schema.type(sheet.type()).fields().values()) {
      if (choices.first("keep." + field.name()).equals("theirs")) {
        var input = "f." + field.name();
        settled = settled.without(input).withAll(FieldWriter.write(field, input, record.data()));
      }
    }
    return sheet.with(settled);
  }

  Schema schema(Viewer viewer) {
    return types.of(viewer);
  }

  private Prefill prefill(Viewer viewer) {
    return new Prefill(viewer, clock.instant());
  }
}
