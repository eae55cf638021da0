package redsigma.web.form;

import java.util.List;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.SaveResult.Problem;

/** What came of handing a form in. */
sealed interface Outcome {

  /** Saved, or stood so already. */
  record Done(RecordId id, boolean changed, List<Problem> warnings) implements Outcome {}

  /** Something must be put right first; the form is shown again as it was typed. */
  record Mend(List<FormView.Mistake> mistakes) implements Outcome {}

  /** Someone saved first. */
  record Overtaken(Record current, Reading mine) implements Outcome {}
}
