package redsigma.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.search.Facet;
import redsigma.search.Hit;
import redsigma.search.Query;
import redsigma.search.Search;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** The one box, for machines. */
@RestController
class Searches {

  private final Search search;
  private final RowDrawing drawing;

  Searches(Search search, RowDrawing drawing) {
    this.search = search;
    this.drawing = drawing;
  }

  /** What was found, of how many, and by what it can be narrowed. */
  record Found(List<Item> items, long total, List<Facet> facets, List<String> notices) {}

  /** A record found, and why. */
  record Item(RecordJson record, List<String> because) {
    static Item of(Hit hit, Set<UUID> withheld) {
      var because =
          withheld.contains(hit.record().id().value()) ? List.<String>of() : hit.because();
      return new Item(RowDrawing.row(hit.record(), withheld), because);
    }
  }

  record Suggested(List<Item> items) {}

  /** A facet is chosen as {@code path:code}, and may be given several times. */
  @Needs(Permission.READ)
  @GetMapping("/api/v1/search")
  Found search(
      Viewer viewer,
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(name = "type", defaultValue = "") Set<String> types,
      @RequestParam(name = "facet", defaultValue = "") List<String> facets,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var chosen = facets.stream().map(Searches::choice).toList();
    var found = search.run(viewer, new Query.Words(words, types, chosen, page, size));
    return new Found(items(viewer, found.hits()), found.total(), found.facets(), found.notices());
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/suggestions")
  Suggested suggest(
      Viewer viewer,
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(name = "type", defaultValue = "") Set<String> types,
      @RequestParam(defaultValue = "8") int limit) {
    return new Suggested(items(viewer, search.suggest(viewer, words, types, limit)));
  }

  private List<Item> items(Viewer viewer, List<Hit> hits) {
    var withheld = drawing.withheld(viewer, hits.stream().map(Hit::record).toList());
    return hits.stream().map(hit -> Item.of(hit, withheld)).toList();
  }

  private static Query.Choice choice(String facet) {
    int colon = facet.indexOf(':');
    if (colon < 1) {
      throw Problem.unreadable("A facet is chosen as path:code.");
    }
    return new Query.Choice(facet.substring(0, colon), facet.substring(colon + 1));
  }
}
