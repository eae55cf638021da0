package redsigma.command.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.intake.Batch;
import redsigma.intake.BatchFile;
import redsigma.intake.Intake;
import redsigma.intake.Reconciliation;
import redsigma.intake.Start;
import redsigma.search.Reindex;
import redsigma.security.Viewer;

/**
 * {@code bench import [MAPPING FOLDER]}: a folder through the ordinary import, then the same once
 * more, which must change nothing. Without a folder it makes one up.
 */
@Component
class ImportBench implements Bench {

  private static final Viewer BENCH = Viewer.system("77", "bench import");

  private final Intake intake;
  private final Reindex index;
  private final MadeUpFolder madeUp;

  ImportBench(Intake intake, Reindex index, MadeUpFolder madeUp) {
    this.intake = intake;
    this.index = index;
    this.madeUp = madeUp;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    boolean given = args.size() == 2 && Files.isDirectory(terminal.path(args.get(1)));
    var folder = given ? terminal.path(args.get(1)) : madeUp.write();
    var mapping = given ? args.getFirst() : folder.resolve(MadeUpFolder.MAPPING).toString();
    terminal.say(given ? "The files of " + folder : "Made-up files in " + folder);
    var first = Pass.of(intake, mapping, folder);
    if (first == null) {
      terminal.say("Refused; ./redsigma import says why");
      return 1;
    }
    double found = first.secondsSince(this::waitForTheIndex);
    var second = Pass.of(intake, mapping, folder);
    return second == null ? 1 : report(terminal, first, found, second);
  }

  /** One import of the folder, and how long it took. */
  private record Pass(Batch batch, long began, double seconds, Map<String, Double> phases) {

    static @Nullable Pass of(Intake intake, String mapping, Path folder) {
      var phases = new LinkedHashMap<String, Double>();
      long began = System.nanoTime();
      var last = new AtomicLong(began);
      var start =
          intake.run(
              BENCH,
              mapping,
              folder,
              batch -> {
                long now = System.nanoTime();
                phases.merge(phase(batch), (now - last.getAndSet(now)) / 1e9, Double::sum);
              });
      return start instanceof Start.Begun(var batch)
          ? new Pass(batch, began, (System.nanoTime() - began) / 1e9, phases)
          : null;
    }

    /** The file being read: the last that has rows. */
    private static String phase(Batch batch) {
      return batch.files().stream()
          .filter(file -> file.read() > 0 || file.done())
          .reduce((_, later) -> later)
          .map(file -> "%s to %s".formatted(file.file(), file.becomes()))
          .orElse("nothing");
    }

    double secondsSince(Runnable wait) {
      wait.run();
      return (System.nanoTime() - began) / 1e9;
    }

    long rows(BatchFile.Kind kind) {
      return batch.files().stream()
          .filter(file -> file.kind() == kind)
          .mapToLong(BatchFile::read)
          .sum();
    }

    double perSecond(double seconds) {
      return Timings.rounded(batch.read() / seconds);
    }
  }

  private int report(Terminal terminal, Pass first, double found, Pass second) {
    long records = first.rows(BatchFile.Kind.NODES);
    long links = first.rows(BatchFile.Kind.RELATIONSHIPS);
    first
        .phases()
        .forEach((phase, seconds) -> terminal.say("%8.2f s  %s".formatted(seconds, phase)));
    terminal.say(Reconciliation.of(first.batch()));
    terminal.say(
        "%,d records and %,d links: stored in %.1f s, %,.0f a second; found in full after %.1f s"
            .formatted(records, links, first.seconds(), first.perSecond(first.seconds()), found));
    terminal.say(
        "The same once more: %,d unchanged in %.1f s, %,.0f a second"
            .formatted(
                second.batch().counts().unchanged(),
                second.seconds(),
                second.perSecond(second.seconds())));
    boolean sound =
        first.batch().reconciles()
            && second.batch().reconciles()
            && second.batch().counts().loaded() == 0;
    var figures = new TreeMap<String, Object>();
    figures.put("bench", name());
    figures.put("records", records);
    figures.put("links", links);
    figures.put("seconds", Timings.rounded(first.seconds()));
    figures.put("perSecond", first.perSecond(first.seconds()));
    figures.put("indexedSeconds", Timings.rounded(found));
    figures.put("perSecondIndexed", first.perSecond(found));
    figures.put("againPerSecond", second.perSecond(second.seconds()));
    figures.put("reconciles", sound);
    terminal.say(Figures.json(figures));
    return sound ? 0 : 1;
  }

  private void waitForTheIndex() {
    index.awaitAll();
  }
}
