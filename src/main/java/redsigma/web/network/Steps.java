package redsigma.web.network;

import java.util.List;
import redsigma.web.frame.LinkLine;
import redsigma.web.frame.RecordLine;

/** A path in words: from the first record, by these links, to the next, and so on. */
public record Steps(RecordLine start, List<Step> steps) {

  public Steps {
    steps = List.copyOf(steps);
  }

  /** All links to the next record. */
  public record Step(List<LinkLine> links, RecordLine to) {
    public Step {
      links = List.copyOf(links);
    }
  }

  public int length() {
    return steps.size();
  }
}
