package redsigma.web.saved;

import java.util.List;

/** What "Saved searches" shows. */
public record SavedPage(List<Line> own, List<Line> shared, List<Line> removed) {

  public SavedPage {
    own = List.copyOf(own);
    shared = List.copyOf(shared);
    removed = List.copyOf(removed);
  }

  public boolean isEmpty() {
    return own.isEmpty() && shared.isEmpty() && removed.isEmpty();
  }

  /**
   * One search.
   *
   * @param href where it is run
   * @param asks what it seeks, in words
   * @param path under which it is watched, shared and removed
   * @param from whose it is, empty for one's own
   */
  public record Line(
      String href,
      String name,
      String asks,
      String path,
      String from,
      boolean watched,
      int unread,
      List<Choice> sharing) {
    public Line {
      sharing = List.copyOf(sharing);
    }
  }

  /** With whom a search may be shared. */
  public record Choice(String value, String label, boolean chosen) {}
}
