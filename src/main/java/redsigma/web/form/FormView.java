package redsigma.web.form;

import java.util.List;

/** A form as its page draws it. */
public record FormView(
    String title,
    String icon,
    String colour,
    String action,
    List<Hidden> hidden,
    List<SectionView> sections,
    List<Mistake> mistakes) {

  public FormView {
    hidden = List.copyOf(hidden);
    sections = List.copyOf(sections);
    mistakes = List.copyOf(mistakes);
  }

  /** What the form carries unseen. */
  public record Hidden(String name, String value) {}

  /** Something to put right, and the control where it stands. */
  public record Mistake(String anchor, String message) {}
}
