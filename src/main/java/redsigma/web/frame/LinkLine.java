package redsigma.web.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link as a sentence, read from one of its ends.
 *
 * @param words "lives at", or the other way "home of"
 * @param facts since when, how sure
 * @param proof the record that proves it, or null
 * @param doubtful possible or disproved: drawn so that nobody takes it for a fact
 * @param change where the link can be changed, or null
 */
public record LinkLine(
    String id,
    String words,
    RecordLine other,
    List<String> facts,
    @Nullable Proof proof,
    boolean doubtful,
    @Nullable String change) {

  public LinkLine {
    facts = List.copyOf(facts);
  }

  /** What a link rests on: a record, and its 3x5x2 grading where that is intelligence. */
  public record Proof(String title, String href, @Nullable String grading) {}
}
