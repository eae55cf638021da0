package redsigma.command.demo;

import java.util.Collection;

/** Weights as numbers of YAML, summed up for drawing. */
final class Weights {

  private Weights() {}

  static double[] cumulated(Collection<?> weights) {
    var cumulated = new double[weights.size()];
    double sum = 0;
    int index = 0;
    for (var weight : weights) {
      sum += Double.parseDouble(String.valueOf(weight));
      cumulated[index++] = sum;
    }
    return cumulated;
  }
}
