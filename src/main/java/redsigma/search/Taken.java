package redsigma.search;

import java.util.List;
import redsigma.record.Record;
import redsigma.security.Demand;

/** What came of taking a search's results out. */
public sealed interface Taken {

  /** These left, and the journal says so. */
  record Out(List<Record> records) implements Taken {
    public Out {
      records = List.copyOf(records);
    }
  }

  /**
   * Nothing left: the viewer has yet to say why.
   *
   * @param records how many would leave
   */
  record Asked(Demand demand, int records) implements Taken {}
}
