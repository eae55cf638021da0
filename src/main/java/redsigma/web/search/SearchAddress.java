package redsigma.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import redsigma.search.Query;

/**
 * A search as its URL says it: {@code /search?q=smith&type=a&facet=b:C&page=2}. Pages start at 1.
 *
 * @param type one record type, or empty for all
 */
record SearchAddress(String words, String type, List<Query.Choice> facets, int page) {

  SearchAddress {
    facets = List.copyOf(facets);
  }

  /** Facets as {@code path:code}; whatever else stands there is left out. */
  static SearchAddress of(String words, String type, List<String> facets, int page) {
    var choices =
        facets.stream().filter(facet -> facet.indexOf(':') > 0).map(Query.Choice::of).toList();
    return new SearchAddress(words.strip(), type, choices, Math.clamp(page, 1, 500));
  }

  boolean asks() {
    return !words.isEmpty() || !type.isEmpty();
  }

  Query.Words query(int size) {
    return new Query.Words(words, type.isEmpty() ? Set.of() : Set.of(type), facets, page - 1, size);
  }

  SearchAddress ofType(String type) {
    return new SearchAddress(words, type, List.of(), 1);
  }

  SearchAddress with(Query.Choice choice) {
    var more = new ArrayList<>(facets);
    more.add(choice);
    return new SearchAddress(words, type, more, 1);
  }

  SearchAddress without(Query.Choice choice) {
    return new SearchAddress(
        words, type, facets.stream().filter(other -> !other.equals(choice)).toList(), 1);
  }

  /** The same in other words. */
  SearchAddress saying(String words) {
    return new SearchAddress(words, type, facets, 1);
  }

  SearchAddress atPage(int page) {
    return new SearchAddress(words, type, facets, page);
  }

  String href() {
    return href("/search");
  }

  /** The same on the map. */
  String mapHref() {
    return href("/search/map");
  }

  /** Where all its results can be had as a table. */
  String exportHref() {
    return atPage(1).href("/search/export.csv");
  }

  private String href(String path) {
    var url = UriComponentsBuilder.fromPath(path).queryParam("q", "{q}");
    var values = new ArrayList<Object>(List.of(words));
    if (!type.isEmpty()) {
      url.queryParam("type", "{type}");
      values.add(type);
    }
    for (var choice : facets) {
      url.queryParam("facet", "{facet" + values.size() + "}");
      values.add(choice.facet() + ":" + choice.value());
    }
    if (page > 1) {
      url.queryParam("page", page);
    }
    return url.encode().buildAndExpand(values.toArray()).toUriString();
  }
}
