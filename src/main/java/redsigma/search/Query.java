package redsigma.search;

import java.util.List;
import java.util.Set;

/** What is sought. */
public sealed interface Query {

  /**
   * Words typed into the one box.
   *
   * @param types only these record types; all when empty
   * @param facets chosen facet values, all of which must hold
   * @param page from 0
   */
  record Words(String words, Set<String> types, List<Choice> facets, int page, int size)
      implements Query {
    public Words {
      types = Set.copyOf(types);
      facets = List.copyOf(facets);
    }
  }

  /** A facet's value as chosen: field path and code. */
  record Choice(String facet, String value) {}
}
