package redsigma.web.form;

import java.util.List;

/** Two versions of one record beside each other, field by field, with a choice for each. */
public record CompareView(
    String title,
    String who,
    String action,
    List<FormView.Hidden> hidden,
    List<Choice> choices,
    String draft) {

  public CompareView {
    hidden = List.copyOf(hidden);
    choices = List.copyOf(choices);
  }

  /**
   * One field that differs.
   *
   * @param both whether both have changed it since the form was opened
   * @param mine whether mine is proposed
   */
  public record Choice(
      String field, String label, String theirs, String ours, boolean both, boolean mine) {}
}
