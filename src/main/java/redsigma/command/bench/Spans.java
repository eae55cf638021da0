package redsigma.command.bench;

import java.util.Arrays;

/** How long each of many took, in thousandths of a millisecond, where milliseconds are too long. */
record Spans(int count, double p50, double p95, double p99, double longest) {

  static Spans of(long[] nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Spans(
        nanos.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    return Math.round(sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 100.0)
        / 10.0;
  }

  @Override
  public String toString() {
    return "p50 %,10.1f µs   p95 %,10.1f µs   p99 %,10.1f µs   longest %,10.1f µs"
        .formatted(p50, p95, p99, longest);
  }
}
