package redsigma.command.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import redsigma.audit.Seals;
import redsigma.audit.Verdict;
import redsigma.command.Terminal;

/**
 * {@code bench audit --entries N}: the journal's two questions over N entries of 36 months, and how
 * fast entries are sealed and verified ({@code --seal no} leaves that out; {@code --entries 0} asks
 * of those that a folder has). The timer is kept out of it by {@code --redsigma.seal.every=10h}.
 */
@Component
class AuditBench implements Bench {

  private static final int MONTHS = 36;
  private static final int PIECE = 250_000;

  private final EntryStore entries;
  private final JournalQuestions questions;
  private final Seals seals;
  private final Machine machine;

  AuditBench(EntryStore entries, JournalQuestions questions, Seals seals, Machine machine) {
    this.entries = entries;
    this.questions = questions;
    this.seals = seals;
    this.machine = machine;
  }

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    var options = new Options(args);
    int count = options.number("entries", 1_000_000);
    var figures = new LinkedHashMap<String, Object>();
    figures.put("bench", name());
    figures.put("entries", count);
    if (count > 0) {
      load(terminal, count, figures);
    }
    terminal.say(machine.line());
    figures.put("queries", questions.ask(terminal));
    boolean sound =
        options.text("seal").filter("no"::equals).isPresent() || seal(terminal, figures);
    terminal.say(machine.line());
    terminal.say(Figures.json(figures));
    return sound ? 0 : 1;
  }

  /** Without its indexes and then with them: the way a restored journal is loaded too. */
  private void load(Terminal terminal, int count, Map<String, Object> figures) {
    entries.prepare(MONTHS);
    var keys = entries.keys();
    keys.forEach(entries::drop);
    figures.put("load", seconds(terminal, "made " + count + " entries", () -> fill(count)));
    keys.forEach(
        key ->
            figures.put(
                "index " + key.name(),
                seconds(terminal, "indexed by " + key.name(), () -> entries.make(key))));
    entries.analyse();
    var sizes = entries.sizes();
    sizes.forEach(terminal::say);
    figures.put("sizes", sizes);
    figures.put("bytesAnEntry", entries.bytesAnEntry());
    terminal.say("%d bytes an entry, indexes and all".formatted(entries.bytesAnEntry()));
  }

  private void fill(int count) {
    int month = Math.max(1, count / MONTHS);
    for (int back = MONTHS; back > 0; back--) {
      for (int made = 0; made < month; made += PIECE) {
        entries.fill(back, Math.min(PIECE, month - made));
      }
    }
  }

  private boolean seal(Terminal terminal, Map<String, Object> figures) {
    var sealed = new long[1];
    double sealing = seconds(terminal, "sealed", () -> sealed[0] = sealAll());
    figures.put("sealedPerSecond", Timings.rounded(sealed[0] / sealing));
    var verdict = new Verdict[1];
    double verifying =
        seconds(terminal, "verified", () -> verdict[0] = seals.verify(Seals.Asked.ALL, _ -> {}));
    figures.put("verifiedPerSecond", Timings.rounded(sealed[0] / verifying));
    terminal.say(String.valueOf(verdict[0]));
    return verdict[0] instanceof Verdict.Intact;
  }

  private long sealAll() {
    long sealed = 0;
    for (long some = seals.seal(); some > 0; some = seals.seal()) {
      sealed += some;
    }
    return sealed;
  }

  private static double seconds(Terminal terminal, String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    double took = Timings.rounded((System.nanoTime() - start) / 1e9);
    terminal.say("%s in %.1f s".formatted(what, took));
    return took;
  }
}
