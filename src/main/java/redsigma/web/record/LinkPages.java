package redsigma.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.LinkedRecord;
import redsigma.record.Portraits;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.search.Search;
import redsigma.security.Viewer;
import redsigma.web.form.Dates;
import redsigma.web.form.Offers;
import redsigma.web.frame.Absent;
import redsigma.web.frame.RecordLine;

/** Draws the form by which a link is added or changed. */
@Component
class LinkPages {

  private static final int OFFERED = 8;

  private final Records records;
  private final Portraits portraits;
  private final Search search;
  private final Schemas schemas;

  LinkPages(Records records, Portraits portraits, Search search, Schemas schemas) {
    this.records = records;
    this.portraits = portraits;
    this.search = search;
    this.schemas = schemas;
  }

  /** The first step: which record to link with. */
  LinkForm seeking(Viewer viewer, Record record, String words) {
    return new LinkForm(
        "/records/%s/links".formatted(record.id()),
        words,
        offers(viewer, record, words.strip()),
        null,
        "",
        "",
        List.of(),
        LinkForm.Terms.NONE,
        null);
  }

  private List<Offers.Offer> offers(Viewer viewer, Record record, String words) {
    if (words.length() < 2) {
      return List.of();
    }
    var hits =
        search.suggest(viewer, words, linkable(schemas.current(), record.type()), OFFERED).stream()
            .filter(hit -> !hit.record().id().equals(record.id()))
            .toList();
    var drawn = portraits.ofAll(viewer, hits.stream().map(hit -> hit.record()).toList());
    return IntStream.range(0, hits.size())
        .mapToObj(
            place ->
                new Offers.Offer(drawn.get(place), String.join(" · ", hits.get(place).because())))
        .toList();
  }

  /** The types that any kind of link joins with this one. */
  private static Set<String> linkable(Schema schema, String type) {
    var names = new ArrayList<String>();
    for (var link : schema.linkTypes().values()) {
      if (link.from().contains(type)) {
        names.addAll(link.to());
      }
      if (link.to().contains(type)) {
        names.addAll(link.from());
      }
    }
    return Set.copyOf(names);
  }

  /** The second step: in which way, since when, how sure. */
  LinkForm joining(
      Viewer viewer,
      Record record,
      RecordId other,
      String kind,
      LinkForm.Terms terms,
      @Nullable String error) {
    var found = row(viewer, other).orElseThrow(Absent::new);
    var kinds = LinkKinds.between(schemas.current(), record.type(), found.type());
    var chosen =
        kinds.stream()
            .map(LinkKinds.LinkKind::value)
            .filter(kind::equals)
            .findFirst()
            .orElseGet(() -> kinds.isEmpty() ? "" : kinds.getFirst().value());
    return new LinkForm(
        "/records/%s/links".formatted(record.id()),
        "",
        List.of(),
        RecordLine.of(portraits.of(viewer, found)),
        other.toString(),
        "",
        kinds.stream()
            .map(
                one ->
                    new LinkForm.Kind(
                        one.value(), one.words(), one.type().title(), one.value().equals(chosen)))
            .toList(),
        terms,
        error);
  }

  /** The form of a link that stands. */
  LinkForm changing(
      Viewer viewer,
      Record record,
      LinkedRecord linked,
      LinkForm.Terms terms,
      @Nullable String error) {
    var link = linked.link();
    var schema = schemas.current();
    var type = schema.linkType(link.type());
    var kinds = new ArrayList<LinkForm.Kind>();
    var roles = new ArrayList<@Nullable String>(type.roles().keySet());
    roles.add(null);
    for (var role : roles) {
      var kind = new LinkKinds.LinkKind(type, role, linked.reversed());
      kinds.add(
          new LinkForm.Kind(
              kind.value(), kind.words(), type.title(), Objects.equals(role, link.role())));
    }
    return new LinkForm(
        "/records/%s/links".formatted(record.id()),
        "",
        List.of(),
        RecordLine.of(portraits.of(viewer, linked.other())),
        linked.other().id().toString(),
        link.id().toString(),
        kinds,
        terms,
        error);
  }

  /** A link's terms as the form writes them. */
  LinkForm.Terms terms(Viewer viewer, LinkedRecord linked) {
    var link = linked.link();
    var proof = link.provenance();
    return new LinkForm.Terms(
        written(link.validFrom()),
        written(link.validUntil()),
        link.certainty().name(),
        proof == null ? "" : row(viewer, proof).map(Record::reference).orElse(""),
        link.grading() == null ? "" : link.grading());
  }

  /** The other record is shown as a row of a search would be. */
  private Optional<Record> row(Viewer viewer, RecordId id) {
    return records.findAll(viewer, List.of(id)).stream().findFirst();
  }

  private static String written(@Nullable String date) {
    return date == null ? "" : Dates.writePartial(date);
  }
}
