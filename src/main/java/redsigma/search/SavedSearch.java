package redsigma.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search kept under a name, as one of those who may use it sees it.
 *
 * @param owned whether the one who looks made it
 * @param watched whether the one who looks is told of new matches
 * @param unread how many matches they were told of and have not read
 * @param removedAt when it was put away; null while it is in use
 */
public record SavedSearch(
    UUID id,
    String name,
    Asked asked,
    Sharing sharing,
    String ownerName,
    boolean owned,
    boolean watched,
    int unread,
    @Nullable Instant removedAt) {

  /** Who else may use it. */
  public enum Sharing {
    NOBODY,
    UNIT,
    FORCE
  }

  /**
   * What it asks, as the search page's address says it.
   *
   * @param type one record type, or empty for all
   * @param facets chosen values as {@code path:code}
   */
  public record Asked(String words, String type, List<String> facets) {

    private static final int LONGEST = 300;
    private static final int MOST = 30;

    public Asked {
      words = words.strip();
      words = words.substring(0, Math.min(LONGEST, words.length()));
      facets = facets.stream().filter(each -> each.indexOf(':') > 0).limit(MOST).toList();
    }

    /** Whether anything is sought at all. */
    public boolean asksNothing() {
      return words.isEmpty() && type.isEmpty();
    }

    Query.Words query() {
      var types = type.isEmpty() ? Set.<String>of() : Set.of(type);
      return new Query.Words(words, types, facets.stream().map(Query.Choice::of).toList(), 0, 1);
    }
  }
}
