package redsigma.search;

import java.util.List;
import java.util.Set;
import redsigma.security.Viewer;

/** The one box: finds records the viewer may see, by what anyone would type. */
public interface Search {

  /** Runs a query, counts exactly, and notes its words and rows in the journal. */
  Results run(Viewer viewer, Query query);

  /** What the words may become, while they are typed; no facets, not counted. */
  List<Hit> suggest(Viewer viewer, String words, Set<String> types, int limit);
}
