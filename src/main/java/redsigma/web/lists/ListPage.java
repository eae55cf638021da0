package redsigma.web.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.schema.SchemaProblem;

/** One code list with its codes, and what may be done to it. */
public record ListPage(
    String name,
    String title,
    @Nullable String source,
    boolean open,
    List<Line> lines,
    List<Choice> ends,
    List<Choice> own,
    boolean changed,
    Typed typed,
    List<SchemaProblem> problems) {

  public ListPage {
    lines = List.copyOf(lines);
    ends = List.copyOf(ends);
    own = List.copyOf(own);
    problems = List.copyOf(problems);
  }

  /** One code as its row shows it. */
  public record Line(
      String code, String label, String national, String from, String until, String origin) {}

  /** A code to choose. */
  public record Choice(String code, String label) {}

  /** What was typed, kept when it is refused. */
  public record Typed(String code, String label, String until) {
    static final Typed NOTHING = new Typed("", "", "");
  }
}
