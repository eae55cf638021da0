package redsigma.web.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.network.Extent;
import redsigma.network.Network;
import redsigma.network.Paths;
import redsigma.network.Scope;
import redsigma.record.RecordId;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.RecordLine;
import redsigma.web.record.Heads;

/** How is this record connected with that one? */
@Controller
public class PathPages {

  private static final int FIRST = 3;
  private static final int MORE = 10;

  private final Heads heads;
  private final Network network;
  private final NetworkDrawing drawing;
  private final Offering offering;

  PathPages(Heads heads, Network network, NetworkDrawing drawing, Offering offering) {
    this.heads = heads;
    this.network = network;
    this.drawing = drawing;
    this.offering = offering;
  }

  /** The question and, once both ends are known, its answer. */
  public record View(
      @Nullable SeekView seek,
      @Nullable RecordLine to,
      PathAddress address,
      List<Steps> paths,
      Picture picture,
      PassedBy passedBy,
      Extent extent) {
    public View {
      paths = List.copyOf(paths);
    }

    public boolean more() {
      return !address.more() && paths.size() == FIRST;
    }
  }

  @Needs(Permission.READ)
  @GetMapping("/records/{id}/paths")
  ModelAndView paths(
      Viewer viewer,
      Frame frame,
      Model told,
      @PathVariable RecordId id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "false") boolean forward,
      @RequestParam(defaultValue = "false") boolean withdrawn,
      @RequestParam(defaultValue = "false") boolean through,
      @RequestParam(defaultValue = "false") boolean more) {
    var opened = heads.open(viewer, id, "links", told);
    var address = new PathAddress(id, Ids.read(to), forward, withdrawn, through, more);
    var view = address.to() == null ? seeking(viewer, address, words) : answer(viewer, address);
    return new ModelAndView(
        "network/paths", Heads.model(opened.in(frame), opened.head(), "page", view));
  }

  private View seeking(Viewer viewer, PathAddress address, String words) {
    var seek =
        new SeekView(
            "Connected with",
            "/records/%s/paths".formatted(address.from()),
            List.of(),
            "to",
            words,
            offering.offers(viewer, words, List.of(address.from())));
    return new View(
        seek, null, address, List.of(), Picture.NONE, passedBy(address, Map.of()), Extent.WHOLE);
  }

  private View answer(Viewer viewer, PathAddress address) {
    var to = address.to();
    if (to == null) {
      throw new Absent();
    }
    var scope =
        new Scope(
            Set.of(),
            null,
            null,
            address.withdrawn(),
            address.through() ? Map.of() : network.connectors());
    var wanted = new Paths.Wanted(address.more() ? MORE : FIRST, address.forward(), scope);
    var found = network.paths(viewer, address.from(), to, wanted).orElseThrow(Absent::new);
    var joints = found.found().stream().flatMap(path -> path.steps().stream()).toList();
    return new View(
        null,
        drawing.line(viewer, found.to()),
        address,
        drawing.steps(viewer, found.found()),
        drawing.picture(Set.of(address.from(), to), joints),
        passedBy(address, found.passedBy()),
        found.extent());
  }

  private PassedBy passedBy(PathAddress address, Map<String, Integer> passedBy) {
    var through = address.through();
    return drawing.passedBy(passedBy, through, address.through(!through).href());
  }
}
