package redsigma.network;

import java.time.Duration;
import redsigma.network.graph.Graph;

/** How much of the network is held in memory, and how long it took to read it. */
public record NetworkStatus(int records, int links, long bytes, long readMillis) {

  static NetworkStatus of(Graph.Size size, Duration took) {
    return new NetworkStatus(
        size.records(), size.links(), size.recordBytes() + size.linkBytes(), took.toMillis());
  }

  @Override
  public String toString() {
    return "%,d records and %,d links in %,d MB, read in %,d ms"
        .formatted(records, links, bytes >> 20, readMillis);
  }
}
