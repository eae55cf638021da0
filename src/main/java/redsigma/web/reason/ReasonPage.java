package redsigma.web.reason;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.security.Demand;

/**
 * The question why an officer looks at a record, or takes some out.
 *
 * @param next the page that was asked for, to which the answer leads
 * @param why why it is asked, and what becomes of the answer
 * @param deed what the answer does, as its button says it
 * @param away where no answer leads
 * @param codes to pick from; empty when the answer is a text
 * @param latest what the officer has answered before, one tap away
 * @param incident how long it can stand for other records as well, in words; null when it cannot
 * @param error what is wrong with the answer
 */
public record ReasonPage(
    String title,
    String action,
    String next,
    String why,
    String deed,
    Away away,
    List<Code> codes,
    int least,
    List<String> latest,
    @Nullable String incident,
    @Nullable String error) {

  public ReasonPage {
    codes = List.copyOf(codes);
    latest = List.copyOf(latest);
  }

  /** One of the reasons to pick from. */
  public record Code(String code, String label) {}

  /** The way past the question. */
  public record Away(String href, String label) {}

  /** Before a record is shown. */
  static ReasonPage ofLooking(
      Demand demand,
      String reference,
      String record,
      String next,
      List<String> latest,
      @Nullable String error) {
    var incident = demand.incident();
    return new ReasonPage(
        "Why do you look at %s?".formatted(reference),
        record + "/reasons",
        next,
        "%s Your reason stands in the journal beside all that you see of it, and is asked again after %s."
            .formatted(because(demand.cause()), hours(demand.lasts())),
        "Open it",
        new Away("/", "Do not open it"),
        codes(demand),
        demand.least(),
        latest,
        incident == null ? null : hours(incident),
        error);
  }

  /**
   * Before records leave together.
   *
   * @param action what asks again, with the answer
   * @param results where they are shown
   * @param error what is wrong with an answer that was given
   */
  public static ReasonPage ofTakingOut(
      Demand demand, int records, String action, String results, @Nullable String error) {
    return new ReasonPage(
        records == 1
            ? "Why do you take this record out?"
            : "Why do you take these %,d records out?".formatted(records),
        action,
        results,
        "A reason is due for some of them. It stands in the journal beside what leaves, and is asked each time.",
        "Take them out",
        new Away(results, "Back to the results"),
        codes(demand),
        demand.least(),
        List.of(),
        null,
        error);
  }

  private static List<Code> codes(Demand demand) {
    return demand.codes().stream().map(code -> new Code(code.code(), code.label())).toList();
  }

  private static String because(Demand.Cause cause) {
    return switch (cause) {
      case TYPE -> "The force asks this of every record of the kind.";
      case RESTRICTED -> "The record is restricted.";
      case FAMILY -> "The record is about a member of your family.";
      case SELF -> "The record is about you.";
    };
  }

  private static String hours(Duration time) {
    return time.toHours() == 1 ? "an hour" : time.toHours() + " hours";
  }
}
