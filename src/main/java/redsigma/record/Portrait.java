package redsigma.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Field;
import redsigma.schema.RecordType;

/**
 * How a record introduces itself: title, one line more, warnings, and the facts of its banner.
 *
 * @param picture id of the image that stands for its icon, or null where there is none
 */
public record Portrait(
    Record record,
    RecordType type,
    String title,
    String summary,
    List<Chip> chips,
    List<Fact> banner,
    @Nullable String picture) {

  public Portrait {
    chips = List.copyOf(chips);
    banner = List.copyOf(banner);
  }

  /** A warning or status; {@code stale} when its review is overdue. */
  public record Chip(String text, Field.Tone tone, boolean stale) {}

  /** A labelled value as it is shown. */
  public record Fact(String label, String value) {}
}
