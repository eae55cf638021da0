package redsigma.command.bench.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How every contender did with every mistake. */
final class Table {

  private final Map<Mistake, Map<String, Score>> scores = new LinkedHashMap<>();

  void put(Mistake mistake, String contender, Score score) {
    scores.computeIfAbsent(mistake, none -> new LinkedHashMap<>()).put(contender, score);
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    var contenders = scores.values().iterator().next().keySet();
    var head = new StringBuilder("%-26s %5s".formatted("", "asked"));
    contenders.forEach(name -> head.append(" | %-29s".formatted(name)));
    lines.add(head.toString());
    var columns = new StringBuilder("%-26s %5s".formatted("", ""));
    contenders.forEach(name -> columns.append(" | top5  top1   p50 ms   p95 ms"));
    lines.add(columns.toString());
    scores.forEach((mistake, by) -> lines.add(line(mistake.title(), by)));
    lines.add(line("all mistakes", overAll()));
    return lines;
  }

  private static String line(String title, Map<String, Score> by) {
    var line =
        new StringBuilder(
            "%-26s %5d".formatted(title, by.values().iterator().next().outcome().asked()));
    by.values().forEach(score -> line.append(" | ").append(score.outcome()));
    return line.toString();
  }

  /** All but the questions in which nothing went wrong. */
  private Map<String, Score> overAll() {
    var all = new LinkedHashMap<String, Score>();
    scores.forEach(
        (mistake, by) -> {
          if (mistake != Mistake.NONE) {
            by.forEach((contender, score) -> all.merge(contender, score, Score::plus));
          }
        });
    return all;
  }

  /** The share over all mistakes for which a contender had the right one among its first five. */
  double top5(String contender) {
    return Objects.requireNonNull(overAll().get(contender)).outcome().top5();
  }

  Map<String, Map<String, Score.Outcome>> figures() {
    var figures = new LinkedHashMap<String, Map<String, Score.Outcome>>();
    scores.forEach((mistake, by) -> figures.put(mistake.title(), outcomes(by)));
    figures.put("all mistakes", outcomes(overAll()));
    return figures;
  }

  private static Map<String, Score.Outcome> outcomes(Map<String, Score> by) {
    var outcomes = new LinkedHashMap<String, Score.Outcome>();
    by.forEach((contender, score) -> outcomes.put(contender, score.outcome()));
    return outcomes;
  }
}
