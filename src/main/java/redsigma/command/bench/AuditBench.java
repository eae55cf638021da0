package redsigma.command.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import redsigma.audit.AuditEntry.Kind;
import redsigma.audit.AuditTrail;
import redsigma.audit.Seals;
import redsigma.audit.Sought;
import redsigma.audit.Verdict;
import redsigma.command.Terminal;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Viewer;

/**
 * {@code bench audit --entries N}: the journal's two questions over N entries of 36 months, and how
 * fast entries are sealed and verified. The timer is kept out of it by {@code
 * --redsigma.seal.every=10h}.
 */
@Component
class AuditBench implements Bench {

  private static final Viewer BENCH = Viewer.system("77", "bench audit");
  private static final int MONTHS = 36;
  private static final int PIECE = 100_000;
  private static final int PAGE = 50;
  private static final int ASKED = 100;

  private final EntryStore entries;
  private final AuditTrail trail;
  private final Seals seals;
  private final Accounts accounts;

  AuditBench(EntryStore entries, AuditTrail trail, Seals seals, Accounts accounts) {
    this.entries = entries;
    this.trail = trail;
    this.seals = seals;
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    int count = new Options(args).number("entries", 1_000_000);
    var figures = new LinkedHashMap<String, Object>();
    figures.put("bench", name());
    figures.put("entries", count);
    figures.put("load", seconds(terminal, "made " + count + " entries", () -> load(count)));
    var sizes = entries.sizes();
    sizes.forEach(terminal::say);
    figures.put("sizes", sizes);
    figures.put("queries", ask(terminal));
    var sealed = new long[1];
    double sealing = seconds(terminal, "sealed", () -> sealed[0] = sealAll());
    figures.put("sealedPerSecond", Timings.rounded(sealed[0] / sealing));
    var verdict = new Verdict[1];
    double verifying =
        seconds(terminal, "verified", () -> verdict[0] = seals.verify(Seals.Asked.ALL, _ -> {}));
    figures.put("verifiedPerSecond", Timings.rounded(sealed[0] / verifying));
    terminal.say(String.valueOf(verdict[0]));
    terminal.say(Figures.json(figures));
    return verdict[0] instanceof Verdict.Intact ? 0 : 1;
  }

  private static double seconds(Terminal terminal, String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    double took = Timings.rounded((System.nanoTime() - start) / 1e9);
    terminal.say("%s in %.1f s".formatted(what, took));
    return took;
  }

  /** Without its indexes and then with them: the way a restored journal is loaded too. */
  private void load(int count) {
    entries.prepare(MONTHS);
    var keys = entries.keys();
    keys.forEach(entries::drop);
    int month = Math.max(1, count / MONTHS);
    for (int back = MONTHS; back > 0; back--) {
      for (int made = 0; made < month; made += PIECE) {
        entries.fill(back, Math.min(PIECE, month - made));
      }
    }
    keys.forEach(entries::make);
    entries.analyse();
  }

  private long sealAll() {
    long sealed = 0;
    for (long some = seals.seal(); some > 0; some = seals.seal()) {
      sealed += some;
    }
    return sealed;
  }

  private Map<String, Timings.Summary> ask(Terminal terminal) {
    var asked = new LinkedHashMap<String, Timings.Summary>();
    for (int officer = 0; officer < 5; officer++) {
      enlist(EntryStore.officer(officer));
      enlist(EntryStore.officer(4_900 + officer));
    }
    time(terminal, asked, "record, hot", n -> Sought.ALL.of(EntryStore.record(n % 20)));
    time(terminal, asked, "record, cold", n -> Sought.ALL.of(EntryStore.record(500_000 + n * 997)));
    time(terminal, asked, "record, hot, by one officer", n -> byOne(n));
    time(terminal, asked, "officer, hot", n -> Sought.ALL.by(EntryStore.officer(n % 5)));
    time(terminal, asked, "officer, cold", n -> Sought.ALL.by(EntryStore.officer(4_900 + n % 5)));
    time(terminal, asked, "officer, hot, exports only", n -> disclosed(n));
    return asked;
  }

  private static Sought byOne(int n) {
    return Sought.ALL.of(EntryStore.record(n % 20)).by(EntryStore.officer(n % 5));
  }

  private static Sought disclosed(int n) {
    var none = Sought.ALL.by(EntryStore.officer(n % 5));
    return new Sought(
        none.record(),
        none.officer(),
        none.from(),
        none.until(),
        Optional.of(Kind.DISCLOSURE),
        none.action(),
        none.only(),
        none.after());
  }

  private void time(
      Terminal terminal,
      Map<String, Timings.Summary> asked,
      String name,
      IntFunction<Sought> question) {
    var timed = Writers.time(1, ASKED, n -> trail.read(BENCH, question.apply(n), PAGE)).summary();
    terminal.say("%-28s %s".formatted(name, timed));
    asked.put(name, timed);
  }

  private void enlist(String username) {
    accounts.add(new NewAccount(username, username, "77", "Bench", Set.of(), "not for signing in"));
  }
}
