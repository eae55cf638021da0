package redsigma.network;

import java.util.List;
import redsigma.record.LinkedRecord;
import redsigma.record.Record;

/** How one record is connected with another: from record to record, by one link or several each. */
public record Path(Record start, List<Step> steps) {

  public Path {
    steps = List.copyOf(steps);
  }

  /** All links from the record before to the next one. */
  public record Step(Record from, Record to, List<LinkedRecord> links) {
    public Step {
      links = List.copyOf(links);
    }
  }
}
