package redsigma.web.network;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.network.Company;
import redsigma.network.Connection;
import redsigma.network.Extent;
import redsigma.network.Network;
import redsigma.network.Path;
import redsigma.network.Scope;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Marking;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.RecordLine;
import redsigma.web.record.Heads;

/** What connects several records, and the company one keeps. */
@Controller
public class TogetherPages {

  private final Heads heads;
  private final Records records;
  private final Network network;
  private final NetworkDrawing drawing;
  private final Offering offering;

  TogetherPages(
      Heads heads, Records records, Network network, NetworkDrawing drawing, Offering offering) {
    this.heads = heads;
    this.records = records;
    this.network = network;
    this.drawing = drawing;
    this.offering = offering;
  }

  /** Several records, and what they have in common and between them. */
  public record View(
      List<Named> named,
      SeekView seek,
      boolean full,
      List<RecordLine> common,
      int commonLeftOut,
      List<Between> between,
      int betweenLeftOut,
      List<Connection.Distance> distances,
      Picture picture,
      PassedBy passedBy,
      Extent extent) {}

  /** A record asked about, and the same question without it. */
  public record Named(RecordLine line, String without) {}

  /** A record in between, and how many pairs it lies between. */
  public record Between(RecordLine line, int pairs) {}

  @Needs(Permission.READ)
  @GetMapping("/network")
  ModelAndView together(
      Viewer viewer,
      Frame frame,
      @RequestParam(defaultValue = "") String record,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "false") boolean through) {
    var ids = Ids.readAll(record);
    var found = ids.stream().map(id -> records.find(viewer, id).orElseThrow(Absent::new)).toList();
    var view =
        ids.size() < 2 ? begun(viewer, found, words, through) : answer(viewer, ids, words, through);
    var marking =
        found.stream().map(Record::marking).max(Marking::compareTo).orElse(Marking.OFFICIAL);
    return new ModelAndView(
        "network/together",
        Map.of("frame", frame.titled("What connects these records").marked(marking), "page", view));
  }

  private View begun(Viewer viewer, List<Record> found, String words, boolean through) {
    return new View(
        named(viewer, found, through),
        seek(viewer, found, words, through),
        false,
        List.of(),
        0,
        List.of(),
        0,
        List.of(),
        Picture.NONE,
        new PassedBy("", false, ""),
        Extent.WHOLE);
  }

  private View answer(Viewer viewer, List<RecordId> ids, String words, boolean through) {
    var found = network.connect(viewer, ids, scope(through)).orElseThrow(Absent::new);
    var between =
        drawing.lines(viewer, found.between().stream().map(Connection.Between::record).toList());
    return new View(
        named(viewer, found.records(), through),
        seek(viewer, found.records(), words, through),
        ids.size() == Network.MOST_NAMED,
        drawing.lines(viewer, found.common()),
        found.commonLeftOut(),
        IntStream.range(0, between.size())
            .mapToObj(at -> new Between(between.get(at), found.between().get(at).pairs()))
            .toList(),
        found.betweenLeftOut(),
        found.distances(),
        drawing.picture(new HashSet<>(ids), joints(found)),
        drawing.passedBy(found.passedBy(), through, address(found.records(), !through)),
        found.extent());
  }

  /** First the links among those asked about and between them, then those with the rest. */
  private static List<Path.Step> joints(Connection found) {
    var ranked =
        Stream.of(
                found.records().stream(),
                found.between().stream().map(Connection.Between::record),
                found.common().stream())
            .flatMap(records -> records)
            .map(Record::id)
            .distinct()
            .toList();
    return found.joints().stream()
        .sorted(
            Comparator.comparingInt(
                step -> Math.max(ranked.indexOf(step.from().id()), ranked.indexOf(step.to().id()))))
        .toList();
  }

  private Scope scope(boolean through) {
    return new Scope(Set.of(), null, null, false, through ? Map.of() : network.connectors());
  }

  private static String address(List<Record> found, boolean through) {
    return found.stream()
        .map(record -> "record=" + record.id())
        .collect(Collectors.joining("&", "/network?", through ? "&through=true" : ""));
  }

  private List<Named> named(Viewer viewer, List<Record> found, boolean through) {
    var lines = drawing.lines(viewer, found);
    return IntStream.range(0, found.size())
        .mapToObj(at -> new Named(lines.get(at), without(found, at, through)))
        .toList();
  }

  private static String without(List<Record> found, int left, boolean through) {
    return address(
        found.stream().filter(record -> !record.equals(found.get(left))).toList(), through);
  }

  private SeekView seek(Viewer viewer, List<Record> found, String words, boolean through) {
    var ids = found.stream().map(Record::id).toList();
    return new SeekView(
        "Add a record",
        "/network",
        Stream.concat(
                ids.stream().map(id -> new SeekView.Kept("record", id.toString())),
                Stream.of(new SeekView.Kept("through", "true")).filter(each -> through))
            .toList(),
        "record",
        words,
        offering.offers(viewer, words, ids));
  }

  /** Triangles and the group of one record. */
  public record CompanyView(
      List<Pair> triangles,
      int triangleCount,
      int closeness,
      List<RecordLine> group,
      int groupLeftOut,
      String network,
      PassedBy passedBy,
      Extent extent) {}

  public record Pair(RecordLine one, RecordLine other) {}

  @Needs(Permission.READ)
  @GetMapping("/records/{id}/company")
  ModelAndView company(
      Viewer viewer,
      Frame frame,
      Model told,
      @PathVariable RecordId id,
      @RequestParam(defaultValue = "false") boolean through) {
    var opened = heads.open(viewer, id, "links", told);
    var company = network.company(viewer, id, scope(through)).orElseThrow(Absent::new);
    return new ModelAndView(
        "network/company",
        Heads.model(opened.in(frame), opened.head(), "page", view(viewer, id, company, through)));
  }

  private CompanyView view(Viewer viewer, RecordId id, Company company, boolean through) {
    var ends =
        drawing.lines(
            viewer,
            company.shown().stream().flatMap(each -> Stream.of(each.one(), each.other())).toList());
    var pairs =
        IntStream.range(0, company.shown().size())
            .mapToObj(at -> new Pair(ends.get(2 * at), ends.get(2 * at + 1)))
            .toList();
    return new CompanyView(
        pairs,
        company.triangles(),
        company.closeness(),
        drawing.lines(viewer, company.group()),
        company.size() - 1 - company.group().size(),
        "/records/%s/network".formatted(id),
        drawing.passedBy(
            company.passedBy(),
            through,
            "/records/%s/company%s".formatted(id, through ? "" : "?through=true")),
        company.extent());
  }
}
