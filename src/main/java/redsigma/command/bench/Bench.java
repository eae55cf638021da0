package redsigma.command.bench;

import java.util.List;
import redsigma.command.Terminal;

/** One measurement, by its name after {@code ./redsigma bench}. */
public interface Bench {

  String name();

  /** Measures, prints what was found for people, and last one line of JSON for machines. */
  int run(Terminal terminal, List<String> args);
}
