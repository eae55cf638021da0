package redsigma.search;

import java.util.List;

/**
 * One page of what was found, of how many, and by what it can be narrowed.
 *
 * @param notices what the officer should know of how the words were read; usually none
 */
public record Results(List<Hit> hits, long total, List<Facet> facets, List<String> notices) {

  public Results {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notices = List.copyOf(notices);
  }

  public Results(List<Hit> hits, long total, List<Facet> facets) {
    this(hits, total, facets, List.of());
  }
}
