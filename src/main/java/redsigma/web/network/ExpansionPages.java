package redsigma.web.network;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.network.Expansion;
import redsigma.network.Extent;
import redsigma.network.Network;
import redsigma.network.Path;
import redsigma.network.Scope;
import redsigma.record.RecordId;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.form.Dates;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.LinkLine;
import redsigma.web.record.Heads;

/** What lies around a record: its neighbours ranked, theirs, and its close company. */
@Controller
public class ExpansionPages {

  private static final int FIRST = 40;
  private static final int MORE = 200;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Heads heads;
  private final Network network;
  private final NetworkDrawing drawing;
  private final Clock clock;

  ExpansionPages(Heads heads, Network network, NetworkDrawing drawing, Clock clock) {
    this.heads = heads;
    this.network = network;
    this.drawing = drawing;
    this.clock = clock;
  }

  /** The answer with the choices it was asked by. */
  public record View(
      ExpansionAddress address,
      List<Kind> kinds,
      List<Near> shown,
      int total,
      int leftOut,
      Picture picture,
      @Nullable String wrongDate,
      PassedBy passedBy,
      Extent extent) {
    public View {
      kinds = List.copyOf(kinds);
      shown = List.copyOf(shown);
    }

    public boolean more() {
      return leftOut > 0 && !address.more();
    }
  }

  /** A kind of record to narrow the answer to, and how many there are of it. */
  public record Kind(String name, String title, int count, boolean chosen) {}

  /** A record that is near, by its first link, and how it came there when it is further away. */
  public record Near(
      String id, List<LinkLine> links, int hops, int degree, @Nullable String via, String network) {
    public Near {
      links = List.copyOf(links);
    }
  }

  @Needs(Permission.READ)
  @GetMapping("/records/{id}/network")
  ModelAndView around(
      Viewer viewer,
      Frame frame,
      Model told,
      @PathVariable RecordId id,
      @RequestParam(defaultValue = "1") int hops,
      @RequestParam(defaultValue = "") String order,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String since,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "false") boolean withdrawn,
      @RequestParam(defaultValue = "false") boolean through,
      @RequestParam(defaultValue = "false") boolean more) {
    var opened = heads.open(viewer, id, "links", told);
    var known = opened.schema().findType(type).map(RecordType::name).orElse("");
    var address =
        new ExpansionAddress(
            id,
            Math.clamp(hops, 1, 3),
            order.equals(ExpansionAddress.LATEST),
            known,
            since.strip(),
            until.strip(),
            withdrawn,
            through,
            more);
    return new ModelAndView(
        "network/expansion",
        Heads.model(
            opened.in(frame), opened.head(), "page", view(viewer, opened.schema(), address)));
  }

  private View view(Viewer viewer, Schema schema, ExpansionAddress address) {
    var today = LocalDate.ofInstant(clock.instant(), LONDON);
    var since = Dates.partial(address.since(), today);
    var until = Dates.partial(address.until(), today);
    var wrong =
        !address.since().isEmpty() && since.isEmpty()
            ? address.since()
            : !address.until().isEmpty() && until.isEmpty() ? address.until() : null;
    var found = network.expand(viewer, address.centre(), wanted(address, since, until));
    var expansion = found.orElseThrow(Absent::new);
    var sentences =
        drawing.sentences(
            viewer, expansion.shown().stream().flatMap(near -> near.links().stream()).toList());
    return new View(
        address,
        kinds(schema, expansion, address.type()),
        expansion.shown().stream().map(near -> near(sentences, near)).toList(),
        expansion.total(),
        expansion.leftOut(),
        drawing.picture(Set.of(address.centre()), joints(expansion)),
        wrong,
        drawing.passedBy(
            expansion.passedBy(), address.through(), address.through(!address.through()).href()),
        expansion.extent());
  }

  private Expansion.Wanted wanted(
      ExpansionAddress address, Optional<String> since, Optional<String> until) {
    return new Expansion.Wanted(
        address.more() ? MORE : FIRST,
        address.hops(),
        address.latest() ? Expansion.Order.LATEST : Expansion.Order.MOST_CONNECTED,
        address.type().isEmpty() ? null : address.type(),
        new Scope(
            Set.of(),
            since.orElse(null),
            until.orElse(null),
            address.withdrawn(),
            address.through() ? Map.of() : network.connectors()));
  }

  /** The links by which each of those shown was reached, in their order, and those among them. */
  private static List<Path.Step> joints(Expansion expansion) {
    return Stream.concat(
            expansion.shown().stream()
                .map(near -> new Path.Step(near.via(), near.record(), near.links())),
            expansion.joints().stream())
        .toList();
  }

  private static List<Kind> kinds(Schema schema, Expansion expansion, String chosen) {
    return expansion.kinds().entrySet().stream()
        .flatMap(
            each ->
                schema
                    .findType(each.getKey())
                    .map(
                        type ->
                            new Kind(
                                type.name(),
                                type.plural(),
                                each.getValue(),
                                type.name().equals(chosen)))
                    .stream())
        .sorted(Comparator.comparingInt(Kind::count).reversed().thenComparing(Kind::title))
        .toList();
  }

  private static Near near(NetworkDrawing.Sentences sentences, Expansion.Neighbour near) {
    return new Near(
        near.record().id().toString(),
        sentences.of(near.links()),
        near.hops(),
        near.degree(),
        near.hops() == 1 ? null : near.via().title(),
        "/records/%s/network".formatted(near.record().id()));
  }
}
