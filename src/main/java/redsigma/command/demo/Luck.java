package redsigma.command.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The one source of chance: the same seed makes the same force. */
final class Luck {

  private final Random random;
  private final Map<Ranks, double[]> ranks = new HashMap<>();

  Luck(long seed) {
    this.random = new Random(seed);
  }

  boolean strikes(double chance) {
    return random.nextDouble() < chance;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int from, int to) {
    return from + random.nextInt(Math.max(1, to - from + 1));
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Between 0 and 1; a skew above 1 leans towards 1. */
  double share(double skew) {
    return Math.pow(random.nextDouble(), 1 / skew);
  }

  double gaussian() {
    return random.nextGaussian();
  }

  /** An index by its weight. */
  int weighed(double[] cumulated) {
    double at = random.nextDouble() * cumulated[cumulated.length - 1];
    int index = 0;
    while (cumulated[index] <= at && index < cumulated.length - 1) {
      index++;
    }
    return index;
  }

  /** One of {@code size} ranks, the first the likeliest: Zipf's law with an exponent. */
  int favoured(int size, double exponent) {
    var cumulated = ranks.computeIfAbsent(new Ranks(size, exponent), Luck::zipf);
    double at = random.nextDouble() * cumulated[size - 1];
    int found = Arrays.binarySearch(cumulated, at);
    return Math.min(size - 1, found < 0 ? -found - 1 : found + 1);
  }

  private static double[] zipf(Ranks ranks) {
    var cumulated = new double[ranks.size()];
    double sum = 0;
    for (int rank = 0; rank < ranks.size(); rank++) {
      sum += Math.pow(rank + 1.0, -ranks.exponent());
      cumulated[rank] = sum;
    }
    return cumulated;
  }

  private record Ranks(int size, double exponent) {}
}
