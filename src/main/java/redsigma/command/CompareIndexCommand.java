package redsigma.command;

import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.search.Drift;
import redsigma.search.Reindex;

/**
 * {@code ./redsigma compare-index}: finds and mends what the index has otherwise than the records.
 */
@Component
class CompareIndexCommand implements Command {

  private final Reindex reindex;

  CompareIndexCommand(Reindex reindex) {
    this.reindex = reindex;
  }

  @Override
  public String name() {
    return "compare-index";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    var drifts = reindex.compare();
    for (var drift : drifts) {
      terminal.say(
          "%-28s %,9d records · %,9d in the index · %d missing · %d stale · %d of no record"
              .formatted(
                  drift.type(),
                  drift.stored(),
                  drift.indexed(),
                  drift.missing(),
                  drift.stale(),
                  drift.orphaned()));
    }
    terminal.say(
        drifts.stream().allMatch(Drift::isNone)
            ? "The index holds the records as they are."
            : "The index had drifted. It is mended.");
    return 0;
  }
}
