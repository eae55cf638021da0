package redsigma.search;

import java.util.List;

/** One page of what was found, of how many, and by what it can be narrowed. */
public record Results(List<Hit> hits, long total, List<Facet> facets) {
  public Results {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
