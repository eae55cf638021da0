package redsigma.search;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.security.Viewer;

/** Goes through all pages of a search. */
@Component
final class AllPages {

  private static final int PAGE = 500;

  private final Freshness freshness;
  private final QueryReader reader;
  private final Finder finder;

  AllPages(Freshness freshness, QueryReader reader, Finder finder) {
    this.freshness = freshness;
    this.reader = reader;
    this.finder = finder;
  }

  /**
   * What was found.
   *
   * @param typed the words as they were read
   * @param ids the best first
   */
  record Found(String typed, List<String> ids) {
    Found {
      ids = List.copyOf(ids);
    }
  }

  /**
   * The records a viewer may see.
   *
   * @param most after so many it stops
   */
  Found of(Viewer viewer, Query.Words query, int most) {
    freshness.await(viewer.id());
    var sought = reader.read(query.words());
    var terms = query.facets().stream().map(Facets::term).toList();
    var bounds = finder.bounds(viewer, query.types(), terms);
    var ids = new ArrayList<String>();
    for (int from = 0; from < most; from += PAGE) {
      var page =
          finder.find(sought, bounds, Finder.Count.TOTAL, from, Math.min(PAGE, most - from)).ids();
      ids.addAll(page);
      if (page.size() < PAGE) {
        break;
      }
    }
    return new Found(sought.typed(), ids);
  }
}
