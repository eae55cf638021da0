package redsigma.web.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redsigma.record.Certainty;
import redsigma.record.RecordId;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** Reads a whole form: the record's values, its link rows, and the records made in place. */
final class FormReader {

  private final Schema schema;
  private final RecordType type;
  private final Entries entries;
  private final FieldReader fields;

  private FormReader(Schema schema, RecordType type, Entries entries, Instant now) {
    this.schema = schema;
    this.type = type;
    this.entries = entries;
    this.fields = new FieldReader(schema, entries, now);
  }

  static Reading read(Schema schema, RecordType type, Entries entries, Instant now) {
    return new FormReader(schema, type, entries, now).read();
  }

  private Reading read() {
    var values = fields.values(type.fields(), "f.");
    var links = links(type, "l.");
    var before = new ArrayList<RecordId>();
    for (var field : type.fields().values()) {
      entries.all("l." + field.name() + ".had").forEach(text -> id(text).ifPresent(before::add));
    }
    return new Reading(values, links, before, fields.unread());
  }

  private List<LinkRow> links(RecordType type, String prefix) {
    var links = new ArrayList<LinkRow>();
    for (var field : type.fields().values()) {
      if (field.type() instanceof FieldType.Link link) {
        var input = prefix + field.name();
        entries.rows(input).forEach(row -> add(links, field, link, input + "." + row));
      }
    }
    return links;
  }

  private void add(List<LinkRow> links, Field field, FieldType.Link link, String input) {
    if (FormRows.blankLink(input, entries)) {
      return;
    }
    var made = Entries.isInside(input) ? null : made(input + ".new", link);
    var other = id(entries.first(input + (made == null ? ".id" : ".new.id")));
    if (other.isEmpty()) {
      var words = entries.first(input + ".words");
      fields.misread(
          input + ".words", words, "Choose who or what “%s” is, or make it new".formatted(words));
      return;
    }
    links.add(
        new LinkRow(
            input,
            field,
            other.get(),
            made,
            role(input, link),
            certainty(entries.first(input + ".certainty")),
            partialDate(input + ".from"),
            partialDate(input + ".until"),
            id(entries.first(input + ".link")).orElse(null)));
  }

  private LinkRow.@Nullable Made made(String input, FieldType.Link link) {
    var name = entries.first(input + ".type");
    if (!link.to().contains(name)) {
      return null;
    }
    var type = schema.type(name);
    var values = fields.values(type.fields(), input + ".f.");
    return new LinkRow.Made(name, values, links(type, input + ".l."));
  }

  private @Nullable String role(String input, FieldType.Link link) {
    if (link.role() != null) {
      return link.role();
    }
    var chosen = entries.first(input + ".role");
    return schema.linkType(link.link()).role(chosen).isPresent() ? chosen : null;
  }

  private @Nullable String partialDate(String input) {
    return fields.partialDate(input, entries.first(input).strip());
  }

  /** The certainty of a name in any case; what is none is confirmed. */
  static Certainty certainty(String text) {
    return Arrays.stream(Certainty.values())
        .filter(certainty -> certainty.name().equals(text.toUpperCase(Locale.UK)))
        .findFirst()
        .orElse(Certainty.CONFIRMED);
  }

  static Optional<RecordId> id(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(RecordId.of(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
