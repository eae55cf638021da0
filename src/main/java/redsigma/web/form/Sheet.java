package redsigma.web.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redsigma.record.Draft;
import redsigma.record.RecordId;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;

/**
 * One form in somebody's hands.
 *
 * @param draft under which it is kept while unfinished; a new record takes it as its id
 * @param record the record being changed, null for a new one
 * @param version the version the form was opened on, 0 for a new record
 */
record Sheet(UUID draft, String type, @Nullable RecordId record, int version, Entries entries) {

  /** Reads what was posted; empty when it is not a form of ours. */
  static Optional<Sheet> posted(Map<String, List<String>> named) {
    var all = new Entries(named);
    var draft = FormReader.id(all.first("draft"));
    var type = all.first("type");
    if (draft.isEmpty() || type.isBlank() || !all.first("version").matches("\\d{1,9}")) {
      return Optional.empty();
    }
    return Optional.of(
        new Sheet(
            draft.get().value(),
            type,
            FormReader.id(all.first("record")).orElse(null),
            Integer.parseInt(all.first("version")),
            all.only("f").withAll(all.only("l"))));
  }

  static Sheet of(Draft draft) {
    return new Sheet(
        draft.id(), draft.type(), draft.record(), draft.version(), new Entries(draft.form()));
  }

  Draft draft(RecordType type, Instant now) {
    return new Draft(draft, this.type, record, version, title(type), entries.named(), now);
  }

  /** The record it will be or is. */
  RecordId id() {
    return record == null ? new RecordId(draft) : record;
  }

  Sheet with(Entries entries) {
    return new Sheet(draft, type, record, version, entries);
  }

  Sheet on(int version) {
    return new Sheet(draft, type, record, version, entries);
  }

  /** What it is about, in the first few words that were typed. */
  private String title(RecordType type) {
    var words =
        type.fields().values().stream()
            .flatMap(
                field ->
                    field.type() instanceof FieldType.Group group
                        ? group.fields().values().stream()
                            .filter(inner -> inner.type() instanceof FieldType.Text)
                            .map(inner -> "f." + field.name() + ".0." + inner.name())
                        : field.type() instanceof FieldType.Text
                            ? Stream.of("f." + field.name())
                            : Stream.empty())
            .map(entries::first)
            .filter(text -> !text.isBlank())
            .limit(2)
            .collect(Collectors.joining(" "));
    return words.length() > 80 ? words.substring(0, 80) + "…" : words;
  }
}
