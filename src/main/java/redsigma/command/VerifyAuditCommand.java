package redsigma.command;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import redsigma.audit.Seals;
import redsigma.audit.Verdict.Broken;
import redsigma.audit.Verdict.Intact;

/**
 * {@code ./redsigma verify-audit [--since SEAL] [--anchor HASH]}: proves that the journal is as it
 * was sealed, or names the first entry that is not.
 */
@Component
class VerifyAuditCommand implements Command {

  private static final long STEP = 250_000;
  private static final String USAGE = "verify-audit takes --since SEAL and --anchor HASH";

  private final Seals seals;

  VerifyAuditCommand(Seals seals) {
    this.seals = seals;
  }

  @Override
  public String name() {
    return "verify-audit";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    var asked = asked(args);
    if (asked.isEmpty()) {
      terminal.say(USAGE);
      return 2;
    }
    return switch (seals.verify(asked.get(), progress(terminal))) {
      case Intact intact -> {
        terminal.say(
            "The journal is as it was sealed: %,d entries under %,d seals; %,d not sealed yet"
                .formatted(intact.entries(), intact.seals(), intact.unsealed()));
        terminal.say("Keep the last seal's hash outside: " + intact.hash());
        yield 0;
      }
      case Broken broken -> {
        terminal.say(
            broken.entry() == 0
                ? "%s at seal %d: %s".formatted(broken.fault(), broken.seal(), broken.what())
                : "%s: entry %d, under seal %d. %s"
                    .formatted(broken.fault(), broken.entry(), broken.seal(), broken.what()));
        terminal.say("%,d entries before it are as they were sealed".formatted(broken.entries()));
        yield 1;
      }
    };
  }

  private static LongConsumer progress(Terminal terminal) {
    var said = new long[1];
    return entries -> {
      if (entries / STEP > said[0]) {
        said[0] = entries / STEP;
        terminal.say("%,d entries are as they were sealed".formatted(entries));
      }
    };
  }

  private static Optional<Seals.Asked> asked(List<String> args) {
    long since = 0;
    var anchor = Optional.<String>empty();
    for (int word = 0; word < args.size(); word += 2) {
      var value = word + 1 < args.size() ? args.get(word + 1) : "";
      if (args.get(word).equals("--since") && value.matches("\\d{1,18}")) {
        since = Long.parseLong(value);
      } else if (args.get(word).equals("--anchor") && value.matches("[0-9a-fA-F]{64}")) {
        anchor = Optional.of(value);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Seals.Asked(since, anchor));
  }
}
