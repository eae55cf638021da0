package redsigma.command.bench.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people of the region are called, by their heritage. */
final class Names {

  private static final Pattern HEAD = Pattern.compile("(\\p{L}+) (\\d+)");
  private static final Pattern WORD = Pattern.compile("(.+?)(?: (\\d+))?");
  private static final String PUT_TOGETHER = "*";

  private final Map<String, Double> shares = new LinkedHashMap<>();
  private final List<Map<String, Weighted>> words = new ArrayList<>();
  private final double[] summed;

  private Names(List<String> lines) {
    for (var line : lines) {
      var head = HEAD.matcher(line);
      if (head.matches()) {
        shares.put(head.group(1), Double.valueOf(head.group(2)));
        words.add(new LinkedHashMap<>());
      } else {
        words.getLast().put(line.substring(0, 1), weighted(line.substring(2)));
      }
    }
    this.summed = new double[shares.size()];
    double sum = 0;
    int at = 0;
    for (double share : shares.values()) {
      sum += share;
      summed[at++] = sum;
    }
  }

  static Names load() {
    return new Names(WordFile.lines("names.txt"));
  }

  private static Weighted weighted(String line) {
    var weights = new LinkedHashMap<String, Double>();
    for (var entry : line.split(", ", -1)) {
      var word = WORD.matcher(entry);
      if (word.matches()) {
        double byRank = 12 / Math.sqrt(1.0 + weights.size());
        weights.put(word.group(1), word.group(2) == null ? byRank : Double.valueOf(word.group(2)));
      }
    }
    return new Weighted(weights);
  }

  /** Where a family comes from, as a number for the other two. */
  int heritage(Draw draw) {
    return draw.weighed(summed);
  }

  String given(int heritage, boolean man, Draw draw) {
    return list(heritage, man ? "M" : "F").any(draw);
  }

  String family(int heritage, Draw draw) {
    var name = list(heritage, "S").any(draw);
    return name.equals(PUT_TOGETHER) ? Syllables.family(draw) : name;
  }

  private Weighted list(int heritage, String kind) {
    var list = words.get(heritage).get(kind);
    if (list == null) {
      throw new IllegalStateException("No names of the kind " + kind);
    }
    return list;
  }
}
