package redsigma.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A titled part of a form.
 *
 * @param hidden whether its condition does not hold
 * @param open whether it is drawn unfolded: it holds something, or is asked first
 */
public record SectionView(
    String id,
    String title,
    @Nullable String hint,
    boolean hidden,
    boolean open,
    List<FieldView> fields) {
  public SectionView {
    fields = List.copyOf(fields);
  }
}
