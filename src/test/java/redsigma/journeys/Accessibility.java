package redsigma.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Examines a page as it stands by the rules of axe, in the page itself: it has no frames. */
final class Accessibility {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Details of what is well are not asked for: nobody reads them. */
  private static final String RUN =
      """
      async only => {
        const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
        return found.violations.map(
          fault => `${fault.id} (${fault.nodes.length}): ${fault.nodes[0].html}`);
      }
      """;

  private Accessibility() {}

  static List<String> faults(Page page) {
    return run(page, "tag", RULES);
  }

  static List<String> faultsOfContrast(Page page) {
    return run(page, "rule", List.of("color-contrast"));
  }

  private static List<String> run(Page page, String kind, List<String> values) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
    }
    var found = (List<?>) page.evaluate(RUN, Map.of("type", kind, "values", values));
    return found.stream().map(String::valueOf).toList();
  }
}
