package redsigma.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import redsigma.record.Record;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.search.spelling.Alike;
import redsigma.search.spelling.Latin;

/** Makes a record's index document, by the search roles its fields are given in the schema. */
final class DocumentMaker {

  private static final int LONGEST_TEXT = 100_000;

  private final Schema schema;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> sounds = new LinkedHashSet<>();
  private final Set<String> marks = new LinkedHashSet<>();
  private final Set<String> dates = new LinkedHashSet<>();
  private final Set<String> facets = new LinkedHashSet<>();
  private final Set<String> told = new LinkedHashSet<>();
  private final List<String> prose = new ArrayList<>();

  private DocumentMaker(Schema schema) {
    this.schema = schema;
  }

  static IndexDocument make(
      Schema schema, RecordType type, Record record, List<NearDocument> near) {
    var maker = new DocumentMaker(schema);
    FieldText.of(type, record.data()).forEach(maker::take);
    if (record.happenedAt() != null) {
      maker.dates.addAll(Days.keywords(record.happenedAt()));
    }
    return maker.document(type, record, near);
  }

  private void take(FieldText text) {
    var field = text.field();
    var shown = shown(text);
    if (field.facet()) {
      facets.add(Facets.term(text.path(), text.value()));
      if (field.type() instanceof FieldType.Code) {
        prose.add(shown);
      }
    }
    tell(text, shown);
    switch (field.search()) {
      case NONE -> {}
      case NAME -> names.addAll(Words.ofName(shown));
      case TEXT -> addProse(shown);
      case IDENTIFIER -> marks.addAll(Marks.of(field, text.value()));
      case DATE -> dates.addAll(Days.keywords(text.value()));
    }
  }

  /** What is asked for by field; long prose is only found by its words. */
  private void tell(FieldText text, String shown) {
    var terms =
        switch (text.field().search()) {
          case NONE -> List.<String>of();
          case NAME -> Words.ofName(shown);
          case TEXT -> isLong(text.field()) ? List.<String>of() : Words.typed(shown);
          case IDENTIFIER -> Marks.of(text.field(), text.value());
          case DATE -> Days.keywords(text.value());
        };
    terms.forEach(term -> told.add(text.path() + "=" + term));
  }

  private static boolean isLong(Field field) {
    return field.type() instanceof FieldType.Text text && text.lines() > 1;
  }

  private static String standing(Record record) {
    var terms = new ArrayList<String>();
    Words.of(record.unit()).forEach(word -> terms.add("unit=" + word));
    Words.of(record.state()).forEach(word -> terms.add("state=" + word));
    Words.of(record.force()).forEach(word -> terms.add("force=" + word));
    Words.of(record.marking().name()).forEach(word -> terms.add("marking=" + word));
    return String.join(" ", terms);
  }

  private void addProse(String text) {
    prose.add(text);
    if (Latin.isNeededFor(text)) {
      prose.add(Latin.of(text));
    }
  }

  private String shown(FieldText text) {
    return text.field().type() instanceof FieldType.Code code
        ? schema.list(code.list()).label(text.value())
        : text.value();
  }

  private IndexDocument document(RecordType type, Record record, List<NearDocument> near) {
    names.forEach(name -> sounds.addAll(Alike.terms(name)));
    var parts = new LinkedHashSet<String>();
    marks.forEach(mark -> parts.addAll(Marks.endings(mark)));
    marks.forEach(mark -> parts.add(Marks.lookalike(mark)));
    var reference = Words.plain(record.reference());
    parts.addAll(Marks.serial(reference));
    marks.add(reference);
    return new IndexDocument(
        record.id().toString(),
        type.name(),
        type.app(),
        record.version(),
        record.accessClass(),
        record.owner().toString(),
        record.state(),
        joined(names),
        joined(sounds),
        joined(Words.ofName(record.title())),
        cut(String.join("\n", prose)),
        joined(marks),
        joined(parts),
        dates,
        facets,
        joined(told),
        standing(record),
        record.happenedAt() == null ? record.createdAt() : record.happenedAt(),
        record.changedAt(),
        MapPoints.of(type, record),
        near);
  }

  private static String joined(Collection<String> terms) {
    return cut(String.join(" ", terms));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
