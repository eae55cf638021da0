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
  record Choice(String facet, String value) {

    /**
     * Reads {@code path:code}.
     *
     * @throws IllegalArgumentException when there is no path
     */
    public static Choice of(String text) {
      var colon = text.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("'%s' is not path:code".formatted(text));
      }
      return new Choice(text.substring(0, colon), text.substring(colon + 1));
    }
  }
}
