package redsigma.web.search;

import java.util.List;
import redsigma.web.frame.RecordLine;

/**
 * What the page that checks a list shows.
 *
 * @param typed the list as it was pasted
 * @param cut whether lines past the most were left out
 */
public record ListPage(String typed, int most, boolean cut, List<Line> lines) {

  public ListPage {
    lines = List.copyOf(lines);
  }

  /** One line and what is known of it. */
  public record Line(
      String typed,
      String known,
      String tone,
      String icon,
      String href,
      long more,
      List<RecordLine> hits) {
    public Line {
      hits = List.copyOf(hits);
    }
  }

  public long known() {
    return lines.stream().filter(line -> line.tone().equals("GOOD")).count();
  }

  public long perhaps() {
    return lines.size() - known() - unknown();
  }

  public long unknown() {
    return lines.stream().filter(line -> line.hits().isEmpty()).count();
  }
}
