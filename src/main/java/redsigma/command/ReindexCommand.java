package redsigma.command;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.search.Reindex;

/** {@code ./redsigma reindex}: builds the search index anew from the records, while in use. */
@Component
class ReindexCommand implements Command {

  private static final Duration PAUSE = Duration.ofSeconds(2);

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
    var progress = new Progress(terminal);
    long records = reindex.run(progress);
    terminal.say("Indexed %,d records".formatted(records));
    return 0;
  }

  /** Says now and then how far it is, and how long it will take yet. */
  private static final class Progress implements Reindex.Progress {

    private final Terminal terminal;
    private final long began = System.nanoTime();
    private long said = began;
    private long told;

    Progress(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public void at(long done, long total) {
      long now = System.nanoTime();
      if (done == 0 || done == told || now - said < PAUSE.toNanos()) {
        return;
      }
      said = now;
      told = done;
      long seconds = Math.round((now - began) / 1e9 * Math.max(0, total - done) / done);
      terminal.say(
          "%,d of %,d records · %d%% · about %s left"
              .formatted(done, total, 100 * done / Math.max(1, total), spoken(seconds)));
    }

    private static String spoken(long seconds) {
      return seconds < 90 ? seconds + " s" : (seconds + 59) / 60 + " min";
    }
  }
}
