package redsigma.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Portrait.Fact;
import redsigma.schema.FieldType;
import redsigma.schema.LinkType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** Draws portraits: templates filled in, chips, and the facts of the banner. */
@Component
class Portraitist implements Portraits {

  private final Schemas schemas;
  private final Records records;
  private final Headlines headlines;
  private final Chips chips;

  Portraitist(Schemas schemas, Records records, Headlines headlines, Chips chips) {
    this.schemas = schemas;
    this.records = records;
    this.headlines = headlines;
    this.chips = chips;
  }

  @Override
  public Portrait of(Viewer viewer, Record record) {
    return ofAll(viewer, List.of(record)).getFirst();
  }

  @Override
  public List<Portrait> ofAll(Viewer viewer, List<Record> some) {
    var schema = schemas.current();
    var linkTypes = new HashSet<String>();
    some.forEach(record -> linkTypes.addAll(linkTypes(schema.type(record.type()))));
    var ids = some.stream().map(Record::id).toList();
    var links = records.linksOf(viewer, ids, linkTypes);
    return some.stream()
        .map(record -> portrait(schema, record, links.getOrDefault(record.id(), List.of())))
        .toList();
  }

  @Override
  public String shown(Viewer viewer, Record record, String path) {
    var schema = schemas.current();
    return headlines.at(schema, schema.type(record.type()), record.data(), path);
  }

  /** The link types a portrait speaks of: those of its banner, and of its summary's link fields. */
  private static Set<String> linkTypes(RecordType type) {
    var names = new HashSet<>(type.banner().links());
    for (var path : type.summary().paths()) {
      linkField(type, path).ifPresent(link -> names.add(link.link()));
    }
    return names;
  }

  private static Optional<FieldType.Link> linkField(RecordType type, String path) {
    return type.field(path)
        .map(field -> field.type())
        .filter(FieldType.Link.class::isInstance)
        .map(FieldType.Link.class::cast);
  }

  private Portrait portrait(Schema schema, Record record, List<LinkedRecord> links) {
    var type = schema.type(record.type());
    var summary = type.summary().render(path -> value(schema, type, record, links, path));
    return new Portrait(
        record,
        type,
        record.title(),
        summary,
        chips.of(schema, type, record.data()),
        banner(schema, type, record, links),
        picture(type, record.data()));
  }

  /** The first file of the type's portrait field, be it in a group or not. */
  private static @Nullable String picture(RecordType type, Values data) {
    var path = type.portrait();
    if (path == null) {
      return null;
    }
    int dot = path.indexOf('.');
    var holders = dot < 0 ? List.of(data) : data.rows(path.substring(0, dot));
    var name = path.substring(dot + 1);
    return holders.stream().flatMap(row -> row.codes(name).stream()).findFirst().orElse(null);
  }

  private String value(
      Schema schema, RecordType type, Record record, List<LinkedRecord> links, String path) {
    return linkField(type, path)
        .map(link -> titles(link, links))
        .orElseGet(() -> headlines.at(schema, type, record.data(), path));
  }

  private static String titles(FieldType.Link field, List<LinkedRecord> links) {
    return links.stream()
        .filter(linked -> linked.link().type().equals(field.link()))
        .filter(linked -> linked.reversed() == field.reversed())
        .filter(linked -> field.role() == null || field.role().equals(linked.link().role()))
        .map(linked -> linked.other().title())
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  private List<Fact> banner(
      Schema schema, RecordType type, Record record, List<LinkedRecord> links) {
    var facts = new ArrayList<Fact>();
    for (var path : type.banner().fields()) {
      var value = headlines.at(schema, type, record.data(), path);
      var field = type.at(path);
      if (!value.isEmpty() && field.isPresent()) {
        facts.add(new Fact(field.get().label(), value));
      }
    }
    var byType = links.stream().collect(Collectors.groupingBy(linked -> linked.link().type()));
    for (var name : type.banner().links()) {
      byType.getOrDefault(name, List.of()).stream()
          .findFirst()
          .ifPresent(linked -> facts.add(fact(schema.linkType(name), linked)));
    }
    return facts;
  }

  private static Fact fact(LinkType type, LinkedRecord linked) {
    var words = type.words(linked.link().role(), linked.reversed());
    var label =
        words.isEmpty()
            ? type.title()
            : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    return new Fact(label, linked.other().title());
  }
}
