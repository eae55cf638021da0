package redsigma.web.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.network.Path;
import redsigma.record.LinkedRecord;
import redsigma.record.Portraits;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.schema.RecordType;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;
import redsigma.web.frame.LinkLine;
import redsigma.web.frame.RecordLine;
import redsigma.web.record.LinkCards;

/** Draws records and the links between them, as words and as pictures. */
@Component
class NetworkDrawing {

  private final LinkCards cards;
  private final Portraits portraits;
  private final Schemas schemas;
  private final PictureScripts scripts;

  NetworkDrawing(LinkCards cards, Portraits portraits, Schemas schemas, PictureScripts scripts) {
    this.cards = cards;
    this.portraits = portraits;
    this.schemas = schemas;
    this.scripts = scripts;
  }

  /** A link as it is read from one of its ends. */
  private record Read(RecordId link, boolean reversed) {}

  /** Links as sentences, all read at once. */
  final class Sentences {
    private final Map<Read, LinkLine> lines = new HashMap<>();

    private Sentences(Viewer viewer, Collection<LinkedRecord> links) {
      for (boolean reversed : List.of(false, true)) {
        var these = links.stream().filter(link -> link.reversed() == reversed).distinct().toList();
        if (!these.isEmpty()) {
          cards
              .lines(viewer, schemas.current(), these.getFirst().other().id(), these, false)
              .forEach((id, line) -> lines.put(new Read(id, reversed), line));
        }
      }
    }

    List<LinkLine> of(List<LinkedRecord> links) {
      return links.stream()
          .map(
              link ->
                  Objects.requireNonNull(lines.get(new Read(link.link().id(), link.reversed()))))
          .toList();
    }
  }

  Sentences sentences(Viewer viewer, Collection<LinkedRecord> links) {
    return new Sentences(viewer, links);
  }

  List<Steps> steps(Viewer viewer, List<Path> paths) {
    var links = new ArrayList<LinkedRecord>();
    paths.forEach(path -> path.steps().forEach(step -> links.addAll(step.links())));
    var sentences = sentences(viewer, links);
    return paths.stream()
        .map(
            path ->
                new Steps(
                    line(viewer, path.start()),
                    path.steps().stream().map(step -> step(sentences, step)).toList()))
        .toList();
  }

  private static Steps.Step step(Sentences sentences, Path.Step step) {
    var lines = sentences.of(step.links());
    return new Steps.Step(lines, lines.getFirst().other());
  }

  RecordLine line(Viewer viewer, Record record) {
    return RecordLine.of(portraits.of(viewer, record));
  }

  List<RecordLine> lines(Viewer viewer, List<Record> records) {
    return portraits.ofAll(viewer, records).stream().map(RecordLine::of).toList();
  }

  /**
   * What was not gone through.
   *
   * @param href the same question, the other way
   */
  PassedBy passedBy(Map<String, Integer> passedBy, boolean through, String href) {
    var words =
        passedBy.entrySet().stream()
            .map(each -> words(schemas.current().type(each.getKey()), each.getValue()))
            .sorted()
            .collect(Collectors.joining(", "));
    return new PassedBy(words, through, href);
  }

  private static String words(RecordType type, int count) {
    var name = count == 1 ? type.title() : type.plural();
    return "%,d %s".formatted(count, name.toLowerCase(Locale.UK));
  }

  /** The records at the ends of some links, and those links. */
  Picture picture(Set<RecordId> named, Collection<Path.Step> joints) {
    var points = new LinkedHashMap<RecordId, Picture.Point>();
    var lines = new LinkedHashMap<Set<RecordId>, Picture.Line>();
    for (var joint : joints) {
      points.putIfAbsent(joint.from().id(), point(joint.from(), named));
      points.putIfAbsent(joint.to().id(), point(joint.to(), named));
      lines.putIfAbsent(Set.of(joint.from().id(), joint.to().id()), line(joint));
    }
    return new Picture(
        List.copyOf(points.values()), List.copyOf(lines.values()), scripts.addresses());
  }

  private Picture.Point point(Record record, Set<RecordId> named) {
    var type = schemas.current().type(record.type());
    return new Picture.Point(
        record.id().toString(),
        record.title(),
        type.title(),
        type.colour(),
        named.contains(record.id()),
        "/records/" + record.id());
  }

  private Picture.Line line(Path.Step joint) {
    var first = joint.links().getFirst();
    var words =
        LinkCards.words(schemas.current().linkType(first.link().type()), first)
            .toLowerCase(Locale.UK);
    int more = joint.links().size() - 1;
    return new Picture.Line(
        joint.from().id().toString(),
        joint.to().id().toString(),
        more == 0 ? words : "%s (+%d)".formatted(words, more));
  }
}
