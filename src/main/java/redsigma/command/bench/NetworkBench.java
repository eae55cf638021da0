package redsigma.command.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;

/**
 * {@code bench network}: how long questions about connections take, on a graph made for it or read
 * from a file: in memory alone, with all that belongs to an answer, and by recursive SQL.
 */
@Component
class NetworkBench implements Bench {

  private final GraphBench memory;
  private final HouseBench house;

  NetworkBench(GraphBench memory, HouseBench house) {
    this.memory = memory;
    this.house = house;
  }

  @Override
  public String name() {
    return "network";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    var options = new Options(args);
    int seed = options.number("seed", 2417);
    int questions = options.number("questions", 1_000);
    var edges =
        options
            .text("edges")
            .map(file -> Edges.read(terminal.path(file)))
            .orElseGet(
                () ->
                    Edges.scaleFree(
                        options.number("records", 1_000_000),
                        options.number("links", 5_000_000),
                        new Random(seed)));
    terminal.say("%,d records, %,d links, seed %d".formatted(edges.nodes(), edges.size(), seed));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("bench", name());
    figures.put("records", edges.nodes());
    figures.put("links", edges.size());
    figures.put("memory", memory.run(terminal, edges, questions, new Random(seed)));
    if (!args.contains("--memory-only")) {
      figures.put("house", house.run(terminal, edges, questions / 5, new Random(seed)));
    }
    terminal.say(Figures.json(figures));
    return 0;
  }
}
