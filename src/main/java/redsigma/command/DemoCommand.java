package redsigma.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.command.demo.Demo;
import redsigma.schema.Schemas;

/** {@code ./redsigma demo}: makes the demo records that are not there yet. */
@Component
class DemoCommand implements Command {

  /** The same records on every machine. */
  private static final long SEED = 2417;

  private final Demo demo;
  private final Schemas schemas;

  DemoCommand(Demo demo, Schemas schemas) {
    this.demo = demo;
    this.schemas = schemas;
  }

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    demo.enlist();
    return load(terminal);
  }

  int load(Terminal terminal) {
    terminal.say("Making the demo data of a fictional force ...");
    final Demo.Loaded loaded;
    try {
      loaded = demo.load(SEED);
    } catch (IllegalArgumentException | IllegalStateException wrong) {
      terminal.say("There is no demo data: " + wrong.getMessage());
      return 1;
    }
    if (loaded.total() == 0) {
      terminal.say("All of it is there already");
      return 0;
    }
    terminal.say(
        "%s and %d links in %.1f s"
            .formatted(counts(loaded), loaded.links(), loaded.took().toMillis() / 1000.0));
    return loaded.refused() == 0 ? 0 : 1;
  }

  private String counts(Demo.Loaded loaded) {
    var schema = schemas.current();
    return loaded.types().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(
            type ->
                type.getValue() + " " + schema.type(type.getKey()).plural().toLowerCase(Locale.UK))
        .collect(Collectors.joining(", "));
  }
}
