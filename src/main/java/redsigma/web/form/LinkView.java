package redsigma.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.record.Portrait;

/** A row of a link field as a form draws it. */
public sealed interface LinkView {

  String id();

  String input();

  /** An existing record, picked. */
  record Picked(String id, String input, String link, Portrait other, Terms terms)
      implements LinkView {}

  /** A record that exists and may not be shown, or no longer exists. */
  record Unseen(String id, String input, String link, String other) implements LinkView {}

  /** A record being made in place: the short form first, the rest behind "more". */
  record Making(
      String id,
      String input,
      String type,
      String title,
      String icon,
      String colour,
      String made,
      List<FieldView> quick,
      List<FieldView> rest,
      Terms terms)
      implements LinkView {
    public Making {
      quick = List.copyOf(quick);
      rest = List.copyOf(rest);
    }
  }

  /** Words typed, and what they may mean. */
  record Seeking(
      String id,
      String input,
      String label,
      String words,
      @Nullable String error,
      @Nullable String describedBy,
      Offers offers)
      implements LinkView {

    /** The inputs that say whose field it is. */
    public String owner() {
      return Entries.isInside(input)
          ? "#form-type, [name='%s.new.type']".formatted(Entries.around(input))
          : "#form-type";
    }
  }

  /** How the link holds: drawn behind "role, dates and certainty" unless something is said. */
  record Terms(
      List<FieldView.Option> roles,
      List<FieldView.Option> certainties,
      FieldView.Line from,
      FieldView.Line until,
      boolean open) {
    public Terms {
      roles = List.copyOf(roles);
      certainties = List.copyOf(certainties);
    }
  }
}
