package redsigma.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.web.frame.ErrorLine;

/**
 * A form as its page draws it.
 *
 * @param action where it is handed in
 * @param keeping where it is kept as a draft
 * @param leaving where one goes who leaves it; the draft stays
 * @param earlier what was begun on the same form before and left or discarded, if anything
 */
public record FormView(
    String title,
    String icon,
    String colour,
    String action,
    String keeping,
    String leaving,
    List<Hidden> hidden,
    List<SectionView> sections,
    List<ErrorLine> errors,
    @Nullable Earlier earlier) {

  public FormView {
    hidden = List.copyOf(hidden);
    sections = List.copyOf(sections);
    errors = List.copyOf(errors);
  }

  /** What the form carries unseen. */
  public record Hidden(String name, String value) {}

  /** Something to put right, and the input where it stands; empty for the form as a whole. */
  record Mistake(String anchor, String message) {}

  /** An earlier draft, by its address. */
  public record Earlier(String href, String title, String when, boolean discarded) {}
}
