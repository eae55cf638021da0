package redsigma.intake;

import java.util.List;
import redsigma.schema.SchemaProblem;

/** What came of asking for an import. */
public sealed interface Start {

  /** The batch, begun or continued; finished when the caller has waited for it. */
  record Begun(Batch batch) implements Start {}

  /** Nothing was touched: this is wrong with the mapping or the folder. */
  record Refused(List<SchemaProblem> problems) implements Start {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** Another import of the same system is at work. */
  record Busy(String system) implements Start {}
}
