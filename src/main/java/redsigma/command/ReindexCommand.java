package redsigma.command;

import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.search.Reindex;

/** {@code ./redsigma reindex}: builds the search index anew from the records. */
@Component
class ReindexCommand implements Command {

  private static final int STEP = 10_000;

  private final Reindex reindex;

  ReindexCommand(Reindex reindex) {
    this.reindex = reindex;
  }

  @Override
  public String name() {
    return "reindex";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    long records = reindex.run((done, total) -> tell(terminal, done, total));
    terminal.say("Indexed %d records".formatted(records));
    return 0;
  }

  private static void tell(Terminal terminal, long done, long total) {
    if (done > 0 && done % STEP == 0) {
      terminal.say("%d of %d".formatted(done, total));
    }
  }
}
