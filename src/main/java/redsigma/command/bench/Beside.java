package redsigma.command.bench;

import java.util.List;
import redsigma.command.Terminal;

/**
 * All ways of writing with so many writers, all turns together, and what share of bare they are.
 */
record Beside(
    int writers,
    Timings.Summary save,
    Timings.Summary withoutJournal,
    Timings.Summary bare,
    double ratio,
    double ratioWithoutJournal) {

  /** The product as it is; the same without the journal; the rows alone. */
  enum Way {
    SAVE,
    QUIET,
    BARE
  }

  /** One turn of one way of writing. */
  record Turn(int writers, Way way, Timings timings) {}

  static Beside of(int writers, List<Turn> turns) {
    var save = sum(writers, Way.SAVE, turns);
    var quiet = sum(writers, Way.QUIET, turns);
    var bare = sum(writers, Way.BARE, turns);
    return new Beside(
        writers,
        save.summary(),
        quiet.summary(),
        bare.summary(),
        Timings.rounded(save.perSecond() / bare.perSecond()),
        Timings.rounded(quiet.perSecond() / bare.perSecond()));
  }

  private static Timings sum(int writers, Way way, List<Turn> turns) {
    return turns.stream()
        .filter(turn -> turn.writers() == writers && turn.way() == way)
        .map(Turn::timings)
        .reduce(Timings::plus)
        .orElseThrow();
  }

  void print(Terminal terminal) {
    terminal.say("%d writer(s)".formatted(writers));
    terminal.say("  Records.save          " + save);
    terminal.say("  without the journal   " + withoutJournal);
    terminal.say("  bare JDBC             " + bare);
    terminal.say("  ratio %.2f, without the journal %.2f".formatted(ratio, ratioWithoutJournal));
  }
}
