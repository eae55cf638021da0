package redsigma.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.network.Expansion;
import redsigma.network.Extent;
import redsigma.network.Network;
import redsigma.network.Paths;
import redsigma.network.Scope;
import redsigma.record.RecordId;
import redsigma.schema.Schemas;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Who is connected to whom, for machines. */
@RestController
class Networks {

  private static final String OF = "/api/v1/records/{id:" + Ids.PATTERN + "}";

  private final Network network;
  private final Schemas schemas;

  Networks(Network network, Schemas schemas) {
    this.network = network;
    this.schemas = schemas;
  }

  /**
   * The order is {@code most-connected} or {@code latest}; links may be narrowed to some types, and
   * records {@code without} which types nothing is reached through.
   */
  @Needs(Permission.READ)
  @GetMapping(OF + "/neighbours")
  NetworkJson.Neighbours neighbours(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int hops,
      @RequestParam(defaultValue = "most-connected") String order,
      @RequestParam(required = false) @Nullable String type,
      @RequestParam(name = "link", defaultValue = "") Set<String> links,
      @RequestParam(required = false) @Nullable String since,
      @RequestParam(required = false) @Nullable String until,
      @RequestParam(defaultValue = "false") boolean withdrawn,
      @RequestParam(defaultValue = "") Set<String> without,
      @RequestParam(defaultValue = "50") int limit) {
    var scope = new Scope(links, day(since), day(until), withdrawn, passedBy(without));
    var wanted = new Expansion.Wanted(limit, hops, order(order), type, scope);
    var found = network.expand(viewer, RecordId.of(id), wanted).orElseThrow(Problem::absent);
    needReady(found.extent());
    return NetworkJson.Neighbours.of(found);
  }

  @Needs(Permission.READ)
  @GetMapping(OF + "/groups")
  NetworkJson.Groups groups(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean withdrawn,
      @RequestParam(defaultValue = "") Set<String> without) {
    var scope = new Scope(Set.of(), null, null, withdrawn, passedBy(without));
    var found = network.company(viewer, RecordId.of(id), scope).orElseThrow(Problem::absent);
    needReady(found.extent());
    return NetworkJson.Groups.of(found);
  }

  /** With {@code forward} only paths along which something may have passed in time. */
  @Needs(Permission.READ)
  @GetMapping("/api/v1/paths")
  NetworkJson.Ways paths(
      Viewer viewer,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(defaultValue = "3") int count,
      @RequestParam(defaultValue = "false") boolean forward,
      @RequestParam(name = "link", defaultValue = "") Set<String> links,
      @RequestParam(defaultValue = "false") boolean withdrawn,
      @RequestParam(defaultValue = "") Set<String> without) {
    var scope = new Scope(links, null, null, withdrawn, passedBy(without));
    var found =
        network
            .paths(viewer, id(from), id(to), new Paths.Wanted(count, forward, scope))
            .orElseThrow(Problem::absent);
    needReady(found.extent());
    return new NetworkJson.Ways(
        NetworkJson.Node.of(found.from()),
        NetworkJson.Node.of(found.to()),
        found.found().stream().map(NetworkJson.Way::of).toList(),
        found.passedBy(),
        found.extent() == Extent.WHOLE);
  }

  /** What connects two to eight records, their ids with commas between. */
  @Needs(Permission.READ)
  @GetMapping("/api/v1/networks")
  NetworkJson.Connecting connecting(
      Viewer viewer,
      @RequestParam String ids,
      @RequestParam(defaultValue = "false") boolean withdrawn,
      @RequestParam(defaultValue = "") Set<String> without) {
    var asked = Arrays.stream(ids.split(",", -1)).map(Networks::id).distinct().toList();
    if (asked.size() < 2 || asked.size() > Network.MOST_NAMED) {
      throw Problem.unreadable("Name two to %d records.".formatted(Network.MOST_NAMED));
    }
    var scope = new Scope(Set.of(), null, null, withdrawn, passedBy(without));
    var found = network.connect(viewer, asked, scope).orElseThrow(Problem::absent);
    needReady(found.extent());
    return NetworkJson.Connecting.of(found);
  }

  /** Records of these types are not gone through, but for those asked about. */
  private Map<String, Integer> passedBy(Set<String> types) {
    for (var type : types) {
      if (schemas.current().findType(type).isEmpty()) {
        throw Problem.unreadable("'%s' is not a type of record.".formatted(type));
      }
    }
    return types.stream().collect(Collectors.toMap(type -> type, type -> 0));
  }

  private static void needReady(Extent extent) {
    if (extent == Extent.NOT_READY) {
      throw Problem.of(503, "Not ready", "The links are still being read. Ask again in a moment.")
          .with(HttpHeaders.RETRY_AFTER, "2");
    }
  }

  private static RecordId id(String written) {
    var plain = written.toLowerCase(Locale.ROOT);
    if (!RecordId.isId(plain)) {
      throw Problem.unreadable("'%s' is not an id.".formatted(written));
    }
    return RecordId.of(plain);
  }

  private static Expansion.Order order(String written) {
    return switch (written) {
      case "most-connected" -> Expansion.Order.MOST_CONNECTED;
      case "latest" -> Expansion.Order.LATEST;
      default -> throw Problem.unreadable("An order is most-connected or latest.");
    };
  }

  private static @Nullable String day(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return null;
    }
    if (!Scope.isDate(written)) {
      throw Problem.unreadable("A day is written 2024-03-31, a month 2024-03, a year 2024.");
    }
    return written;
  }
}
