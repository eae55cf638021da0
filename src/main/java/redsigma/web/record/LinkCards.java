package redsigma.web.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Certainty;
import redsigma.record.Link;
import redsigma.record.LinkGroup;
import redsigma.record.LinkedRecord;
import redsigma.record.Portraits;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.LinkType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.security.Viewer;
import redsigma.web.form.Dates;
import redsigma.web.frame.LinkLine;
import redsigma.web.frame.RecordLine;

/** Draws links as sentences, in cards by the kind of record at their other end. */
@Component
public class LinkCards {

  private static final int FIRST = 5;

  private final Records records;
  private final Portraits portraits;

  LinkCards(Records records, Portraits portraits) {
    this.records = records;
    this.portraits = portraits;
  }

  /** The links to one kind of record; {@code more} leads to groups of which not all are shown. */
  public record Card(String title, String id, List<LinkLine> lines, List<More> more) {
    public Card {
      lines = List.copyOf(lines);
      more = List.copyOf(more);
    }
  }

  /** All links of a group that is too long to show whole. */
  public record More(String text, String href) {}

  List<Card> cards(
      Viewer viewer, Schema schema, RecordId id, Collection<LinkGroup> groups, boolean writes) {
    var shown = new LinkedHashMap<LinkGroup, List<LinkedRecord>>();
    groups.forEach(group -> shown.put(group, records.links(viewer, id, group, FIRST, 0)));
    var lines =
        lines(viewer, schema, id, shown.values().stream().flatMap(List::stream).toList(), writes);
    return schema.types().values().stream()
        .sorted(Comparator.comparingInt((RecordType type) -> schema.ties(type.name())).reversed())
        .map(type -> card(schema, id, type, shown, lines))
        .filter(card -> !card.lines().isEmpty())
        .toList();
  }

  private static Card card(
      Schema schema,
      RecordId id,
      RecordType type,
      Map<LinkGroup, List<LinkedRecord>> shown,
      Map<RecordId, LinkLine> lines) {
    var cardLines = new ArrayList<LinkLine>();
    var more = new ArrayList<More>();
    shown.forEach(
        (group, links) -> {
          if (group.otherType().equals(type.name())) {
            links.forEach(link -> cardLines.add(found(lines, link)));
            if (group.count() > links.size()) {
              more.add(more(schema, id, group));
            }
          }
        });
    return new Card(type.plural(), "links-" + type.name(), cardLines, more);
  }

  private static LinkLine found(Map<RecordId, LinkLine> lines, LinkedRecord link) {
    return Objects.requireNonNull(lines.get(link.link().id()));
  }

  private static More more(Schema schema, RecordId id, LinkGroup group) {
    var type = schema.linkType(group.linkType());
    return new More(
        "All %,d: %s".formatted(group.count(), type.words(null, group.reversed())),
        GroupAddress.of(id, group, 1));
  }

  /** Links as sentences, by their ids. */
  public Map<RecordId, LinkLine> lines(
      Viewer viewer, Schema schema, RecordId id, List<LinkedRecord> links, boolean writes) {
    var others = new HashMap<RecordId, RecordLine>();
    portraits
        .ofAll(viewer, links.stream().map(LinkedRecord::other).distinct().toList())
        .forEach(portrait -> others.put(portrait.record().id(), RecordLine.of(portrait)));
    var proofs = proofs(viewer, links);
    var lines = new LinkedHashMap<RecordId, LinkLine>();
    for (var linked : links) {
      var link = linked.link();
      var other = Objects.requireNonNull(others.get(linked.other().id()));
      lines.put(
          link.id(),
          new LinkLine(
              link.id().toString(),
              words(schema.linkType(link.type()), linked),
              other,
              facts(link),
              proof(link, proofs),
              link.certainty() == Certainty.POSSIBLE || link.certainty() == Certainty.DISPROVED,
              writes ? "/records/%s/links/%s".formatted(id, link.id()) : null));
    }
    return lines;
  }

  private Map<RecordId, Record> proofs(Viewer viewer, List<LinkedRecord> links) {
    var ids =
        links.stream().map(linked -> linked.link().provenance()).filter(Objects::nonNull).toList();
    var byId = new HashMap<RecordId, Record>();
    records.findAll(viewer, ids).forEach(record -> byId.put(record.id(), record));
    return byId;
  }

  private static LinkLine.@Nullable Proof proof(Link link, Map<RecordId, Record> proofs) {
    var proof = link.provenance() == null ? null : proofs.get(link.provenance());
    return proof == null
        ? null
        : new LinkLine.Proof(proof.reference(), "/records/" + proof.id(), link.grading());
  }

  public static String words(LinkType type, LinkedRecord linked) {
    var words = type.words(linked.link().role(), linked.reversed());
    return words.isEmpty()
        ? type.title()
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static List<String> facts(Link link) {
    var facts = new ArrayList<String>();
    var from = link.validFrom();
    var until = link.validUntil();
    if (from != null && from.equals(until)) {
      facts.add("on " + Dates.writePartial(from));
    } else {
      if (from != null) {
        facts.add("from " + Dates.writePartial(from));
      }
      if (until != null) {
        facts.add("until " + Dates.writePartial(until));
      }
    }
    if (link.certainty() != Certainty.CONFIRMED || link.provenance() != null) {
      facts.add(link.certainty().name().toLowerCase(Locale.UK));
    }
    return facts;
  }
}
