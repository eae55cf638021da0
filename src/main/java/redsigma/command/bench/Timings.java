package redsigma.command.bench;

import java.util.Arrays;

/** How long each of many took, in nanoseconds, and how long all of them took together. */
public final class Timings {

  public static final Timings NONE = new Timings(new long[0], 0);

  private final long[] each;
  private final long together;

  public Timings(long[] each, long together) {
    this.each = each.clone();
    this.together = together;
    Arrays.sort(this.each);
  }

  public Timings plus(Timings more) {
    var both = Arrays.copyOf(each, each.length + more.each.length);
    System.arraycopy(more.each, 0, both, each.length, more.each.length);
    return new Timings(both, together + more.together);
  }

  double perSecond() {
    return each.length * 1e9 / together;
  }

  public Summary summary() {
    return new Summary(
        each.length, rounded(perSecond()), percentile(0.50), percentile(0.95), percentile(0.99));
  }

  /** The smallest time that at least this share took no longer than, in milliseconds. */
  public double percentile(double share) {
    if (each.length == 0) {
      return 0;
    }
    int at = (int) Math.ceil(share * each.length) - 1;
    return rounded(each[Math.max(at, 0)] / 1e6);
  }

  static double rounded(double figure) {
    return Math.round(figure * 100) / 100.0;
  }

  /** Times in milliseconds, as the line of JSON gives them. */
  public record Summary(int count, double perSecond, double p50, double p95, double p99) {
    @Override
    public String toString() {
      return "%10.0f /s   p50 %8.2f ms   p95 %8.2f ms   p99 %8.2f ms"
          .formatted(perSecond, p50, p95, p99);
    }
  }
}
