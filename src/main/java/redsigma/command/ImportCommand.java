package redsigma.command;

import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.intake.Intake;
import redsigma.intake.IntakeSettings;
import redsigma.intake.Reconciliation;
import redsigma.intake.Start;
import redsigma.search.Reindex;
import redsigma.security.Viewer;

/** {@code ./redsigma import MAPPING FOLDER}: brings a folder of delimited files in. */
@Component
class ImportCommand implements Command {

  private final Intake intake;
  private final Reindex index;
  private final Viewer viewer;

  ImportCommand(Intake intake, Reindex index, IntakeSettings settings) {
    this.intake = intake;
    this.index = index;
    this.viewer = Viewer.system(settings.force(), "./redsigma import");
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    if (args.size() != 2) {
      terminal.say("Usage: ./redsigma import MAPPING FOLDER");
      intake
          .mappings()
          .forEach(
              mapping -> terminal.say("  %-14s %s".formatted(mapping.name(), mapping.title())));
      return 2;
    }
    var word = args.getFirst();
    var mapping = word.endsWith(".yaml") ? terminal.path(word).toString() : word;
    var progress = new ProgressLine(terminal);
    return told(
        terminal,
        progress,
        intake.run(viewer, mapping, terminal.path(args.getLast()), progress::show));
  }

  private int told(Terminal terminal, ProgressLine progress, Start start) {
    return switch (start) {
      case Start.Refused(var problems) -> {
        problems.forEach(problem -> terminal.say(problem.toString()));
        terminal.say("Nothing was imported: %d problems.".formatted(problems.size()));
        yield 1;
      }
      case Start.Busy(var system) -> {
        terminal.say("Another import from '%s' is at work.".formatted(system));
        yield 1;
      }
      case Start.Begun(var batch) -> {
        terminal.say(Reconciliation.of(batch));
        terminal.say(progress.summary(batch));
        awaitTheIndex(terminal, progress);
        yield batch.reconciles() ? 0 : 1;
      }
    };
  }

  /** Another process may keep the index; what this one saved it finds by itself. */
  private void awaitTheIndex(Terminal terminal, ProgressLine progress) {
    if (!index.isWhole()) {
      terminal.say("Stored. It is being indexed ...");
      index.awaitAll();
      terminal.say("All of it can be found after " + progress.spent());
    }
  }
}
