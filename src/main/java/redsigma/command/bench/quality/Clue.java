package redsigma.command.bench.quality;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Something that a question says of what it means, as it truly is. */
sealed interface Clue {

  boolean holds(Dossier dossier);

  /** It is just this. */
  record Is(Fact fact, String held) implements Clue {
    @Override
    public boolean holds(Dossier dossier) {
      return dossier.facts(fact).contains(held);
    }
  }

  /** Its letters and figures, in capitals and without spaces, fit a pattern. */
  record Fits(Fact fact, Pattern pattern) implements Clue {
    @Override
    public boolean holds(Dossier dossier) {
      return dossier.facts(fact).stream()
          .anyMatch(value -> pattern.matcher(Typed.plain(value)).matches());
    }
  }

  /** Born on a day or between two. */
  record Born(LocalDate from, LocalDate until) implements Clue {
    @Override
    public boolean holds(Dossier dossier) {
      return dossier.residents().stream()
          .anyMatch(one -> !one.born().isBefore(from) && !one.born().isAfter(until));
    }
  }
}
