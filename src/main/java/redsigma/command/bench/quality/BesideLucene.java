package redsigma.command.bench.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.command.bench.Timings;
import redsigma.command.bench.Writers;
import redsigma.search.IndexAlone;
import redsigma.search.Query;
import redsigma.search.RawLucene;
import redsigma.search.Search;
import redsigma.security.Viewer;

/**
 * The one box, its question to the index, and the same query put to Lucene itself, turn by turn
 * over the same questions: what each layer costs.
 */
@Component
class BesideLucene {

  private static final int ROUNDS = 3;

  /** Questions written beforehand take memory: so many at a time. */
  private static final int PIECE = 100;

  private static final String BOX = "one box";
  private static final String INDEX = "index alone";
  private static final String RAW = "raw Lucene";
  private static final List<String> WAYS = List.of(BOX, INDEX, RAW);

  private final Search search;
  private final IndexAlone alone;
  private final RawLucene lucene;

  BesideLucene(Search search, IndexAlone alone, RawLucene lucene) {
    this.search = search;
    this.alone = alone;
    this.lucene = lucene;
  }

  /** Times of the three in milliseconds, and how many times as long as Lucene each takes. */
  Map<String, Object> time(
      Terminal terminal, Viewer viewer, List<String> words, int shown, int users) {
    var times = new LinkedHashMap<String, Timings>();
    WAYS.forEach(way -> times.put(way, Timings.NONE));
    try (var open = lucene.open()) {
      for (int from = 0; from < words.size(); from += PIECE) {
        var piece = words.subList(from, Math.min(words.size(), from + PIECE));
        var questions = piece.stream().map(typed -> lucene.question(viewer, typed)).toList();
        agree(viewer, piece, shown, open, questions);
        for (int turn = 0; turn < ROUNDS * WAYS.size(); turn++) {
          var way = WAYS.get(turn % WAYS.size());
          IntConsumer ask =
              switch (way) {
                case BOX -> at -> search.run(viewer, question(piece.get(at), shown));
                case INDEX -> at -> alone.count(viewer, piece.get(at), shown);
                default -> at -> open.count(questions.get(at), shown);
              };
          times.merge(way, Writers.time(users, piece.size(), ask), Timings::plus);
        }
      }
    }
    return told(terminal, times, users);
  }

  private static Query question(String words, int shown) {
    return new Query.Words(words, Set.of(), List.of(), 0, shown);
  }

  /** Comparing what counts otherwise would compare nothing; what is asked here is warm after it. */
  private void agree(
      Viewer viewer,
      List<String> words,
      int shown,
      RawLucene.Opened open,
      List<RawLucene.Question> questions) {
    for (int at = 0; at < words.size(); at++) {
      long one = alone.count(viewer, words.get(at), shown);
      long other = open.count(questions.get(at), shown);
      if (one != other) {
        throw new IllegalStateException(
            "%s: %d records by the index, %d by Lucene itself"
                .formatted(words.get(at), one, other));
      }
    }
  }

  private static Map<String, Object> told(
      Terminal terminal, Map<String, Timings> times, int users) {
    var figures = new LinkedHashMap<String, Object>();
    var raw = Objects.requireNonNull(times.get(RAW));
    times.forEach(
        (name, timings) -> {
          double median = ratio(timings, raw, 0.50);
          double high = ratio(timings, raw, 0.95);
          terminal.say(
              "%-34s %s   %.2f times raw at the median, %.2f at p95"
                  .formatted(
                      "side by side: %s, %d".formatted(name, users),
                      timings.summary(),
                      median,
                      high));
          figures.put(
              name, Map.of("times", timings.summary(), "ratioP50", median, "ratioP95", high));
        });
    return figures;
  }

  private static double ratio(Timings one, Timings other, double share) {
    return Math.round(100 * one.percentile(share) / other.percentile(share)) / 100.0;
  }
}
