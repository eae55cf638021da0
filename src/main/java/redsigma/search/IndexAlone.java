package redsigma.search;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import redsigma.security.Viewer;

/**
 * The same question as the one box puts to the index, and nothing besides: no records read, no
 * reasons, no journal. What the rest of a search costs is told by it; only benches ask it.
 */
@Component
public class IndexAlone {

  private final QueryReader reader;
  private final Finder finder;

  IndexAlone(QueryReader reader, Finder finder) {
    this.reader = reader;
    this.finder = finder;
  }

  /** How many documents match. */
  public long count(Viewer viewer, String words, int size) {
    var bounds = finder.bounds(viewer, Set.of(), List.of());
    return finder.find(reader.read(words), bounds, Finder.Count.TYPES, 0, size).total();
  }
}
