package redsigma.search;

import java.util.List;
import redsigma.record.Record;

/** A record found, and why, in words. */
public record Hit(Record record, List<String> because) {
  public Hit {
    because = List.copyOf(because);
  }
}
