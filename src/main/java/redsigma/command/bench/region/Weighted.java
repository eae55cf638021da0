package redsigma.command.bench.region;

import java.util.List;
import java.util.Map;

/** Words, each as likely as its weight says. */
final class Weighted {

  private final List<String> words;
  private final double[] summed;

  Weighted(Map<String, Double> weights) {
    this.words = List.copyOf(weights.keySet());
    this.summed = new double[words.size()];
    double sum = 0;
    int at = 0;
    for (double weight : weights.values()) {
      sum += weight;
      summed[at++] = sum;
    }
  }

  String any(Draw draw) {
    return words.get(draw.weighed(summed));
  }
}
