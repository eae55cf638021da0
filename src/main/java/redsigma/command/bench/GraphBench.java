package redsigma.command.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.network.NetworkTrial;
import redsigma.security.Sight;

/** The walk alone: for one who sees all, and for one who sees nine in ten of the classes. */
@Component
class GraphBench {

  private static final int CLASSES = 100;
  private static final int BUDGET = 200_000;

  Map<String, Object> run(Terminal terminal, Edges edges, int questions, Random random) {
    var figures = new LinkedHashMap<String, Object>();
    long before = used();
    long start = System.nanoTime();
    var trial = NetworkTrial.of(edges.nodes(), edges.pairs(), CLASSES, BUDGET);
    long millis = (System.nanoTime() - start) / 1_000_000;
    long heap = (used() - before) >> 20;
    double link = Timings.rounded((double) trial.bytes().links() / edges.size());
    double record = Timings.rounded((double) trial.bytes().records() / edges.nodes());
    figures.put("buildMillis", millis);
    figures.put("bytesALink", link);
    figures.put("bytesARecord", record);
    figures.put("heapMegabytes", heap);
    terminal.say(
        "laid out in %,d ms; %.1f bytes a link, %.1f a record, %,d MB of heap"
            .formatted(millis, link, record, heap));
    for (var viewer : List.of(Map.entry("all", all()), Map.entry("trimmed", most()))) {
      var ends =
          random
              .ints(0, edges.nodes())
              .filter(node -> trial.sees(viewer.getValue(), node))
              .limit(2L * questions)
              .toArray();
      figures.put(viewer.getKey(), ask(terminal, trial, viewer, ends));
    }
    return figures;
  }

  private static Sight all() {
    return new Sight(0, true, new int[0], new int[0], new UUID(9, 9), Set.of());
  }

  private static Sight most() {
    var seen = IntStream.range(0, CLASSES).filter(each -> each % 10 != 0).toArray();
    return new Sight(0, false, seen, new int[0], new UUID(9, 9), Set.of());
  }

  private static Map<String, Object> ask(
      Terminal terminal, NetworkTrial trial, Map.Entry<String, Sight> viewer, int[] ends) {
    var sight = viewer.getValue();
    int half = ends.length / 2;
    var asked = new LinkedHashMap<String, IntPredicate>();
    asked.put("path", at -> trial.findPaths(sight, ends[at], ends[at + half], 1));
    asked.put("3 paths", at -> trial.findPaths(sight, ends[at], ends[at + half], 3));
    for (int hops : List.of(1, 2, 3)) {
      asked.put(hops + " hops", at -> trial.expand(sight, ends[at], hops));
    }
    var figures = new LinkedHashMap<String, Object>();
    asked.forEach(
        (what, question) -> {
          var each = new long[half];
          int cut = 0;
          for (int turn = -half; turn < half; turn++) {
            int at = Math.floorMod(turn, half);
            long start = System.nanoTime();
            boolean isWhole = question.test(at);
            each[at] = System.nanoTime() - start;
            cut += isWhole || turn < 0 ? 0 : 1;
          }
          var spans = Spans.of(each);
          figures.put(what, spans);
          terminal.say("%-8s %-8s %s   cut short: %d".formatted(viewer.getKey(), what, spans, cut));
        });
    return figures;
  }

  private static long used() {
    for (int turn = 0; turn < 3; turn++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
