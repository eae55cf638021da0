package redsigma.web.reason;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question why an officer looks at a record.
 *
 * @param next the page that was asked for, to which the answer leads
 * @param why why it is asked
 * @param codes to pick from; empty when the answer is a text
 * @param latest what the officer has answered before, one tap away
 * @param lasts how long the answer stands, in words
 * @param incident how long it can stand for other records as well, in words; null when it cannot
 * @param error what is wrong with the answer
 */
public record ReasonPage(
    String reference,
    String action,
    String next,
    String why,
    List<Code> codes,
    int least,
    List<String> latest,
    String lasts,
    @Nullable String incident,
    @Nullable String error) {

  public ReasonPage {
    codes = List.copyOf(codes);
    latest = List.copyOf(latest);
  }

  /** One of the reasons to pick from. */
  public record Code(String code, String label) {}
}
