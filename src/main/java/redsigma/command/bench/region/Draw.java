package redsigma.command.bench.region;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The chances of one thing of the region. They hang on the seed and the thing's number alone, so
 * that any of millions can be made again without those before it.
 */
public final class Draw {

  private final SplittableRandom random;

  public Draw(long seed, int about, long number) {
    this.random = new SplittableRandom(mixed(mixed(seed + about) ^ number));
  }

  /** The finishing step of SplitMix64: neighbouring numbers come out far apart. */
  private static long mixed(long bits) {
    long mixed = bits + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }

  public boolean strikes(double chance) {
    return random.nextDouble() < chance;
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A whole number, both ends included. */
  public int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  public <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A place among weights that were summed up one after the other. */
  int weighed(double[] summed) {
    int found = Arrays.binarySearch(summed, random.nextDouble() * summed[summed.length - 1]);
    return Math.min(summed.length - 1, found < 0 ? -found - 1 : found + 1);
  }
}
