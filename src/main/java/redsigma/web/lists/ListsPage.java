package redsigma.web.lists;

import java.util.List;

/** All code lists, in a line each. */
public record ListsPage(List<Line> lines) {

  public ListsPage {
    lines = List.copyOf(lines);
  }

  /** One list: how many codes it has, how many of them are the force's, and whose it is. */
  public record Line(String name, String title, int codes, int own, String keeper) {}
}
