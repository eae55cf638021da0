package redsigma.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal.
 *
 * @param older where the page after this one is, or null
 * @param refusal what could not be sought, or null
 */
public record JournalPage(
    JournalAddress asked,
    List<String> kinds,
    List<Line> lines,
    String export,
    @Nullable String older,
    @Nullable String refusal) {

  public JournalPage {
    kinds = List.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /** An entry; {@code shown} are the records it concerns, as far as the reader may see them. */
  public record Line(
      String when,
      String officer,
      String kind,
      String action,
      List<Shown> shown,
      String hidden,
      String detail,
      String origin,
      String purpose) {
    public Line {
      shown = List.copyOf(shown);
    }
  }

  /** A record by its reference. */
  public record Shown(String reference, String href) {}
}
