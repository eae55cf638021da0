package redsigma.command.bench.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which cars there are. */
final class Catalogue {

  private Catalogue() {}

  static Weighted makes(Map<String, List<String>> cars) {
    return falling(List.copyOf(cars.keySet()));
  }

  static Map<String, Weighted> models(Map<String, List<String>> cars) {
    var models = new LinkedHashMap<String, Weighted>();
    cars.forEach((make, names) -> models.put(make, falling(names)));
    return models;
  }

  static Weighted of(Map<String, Weighted> models, String make) {
    var found = models.get(make);
    if (found == null) {
      throw new IllegalStateException("No cars of the make " + make);
    }
    return found;
  }

  private static Weighted falling(List<String> words) {
    var weights = new LinkedHashMap<String, Double>();
    words.forEach(word -> weights.put(word, 1 / (2.0 + weights.size())));
    return new Weighted(weights);
  }
}
