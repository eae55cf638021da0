package redsigma.network.graph;

import java.util.List;
import java.util.UUID;

/** A way from the first record to the last, each linked with the next. */
public record Route(List<UUID> records) {
  public Route {
    records = List.copyOf(records);
  }

  public int length() {
    return records.size() - 1;
  }
}
