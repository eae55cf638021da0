package redsigma.command.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import redsigma.command.Command;
import redsigma.command.Terminal;

/** {@code ./redsigma bench NAME}: in a folder thrown away afterwards, unless --data names one. */
@Component
class BenchCommand implements Command {

  private final Map<String, Bench> byName = new TreeMap<>();
  private final Machine machine;

  BenchCommand(List<Bench> benches, Machine machine) {
    benches.forEach(bench -> byName.put(bench.name(), bench));
    this.machine = machine;
  }

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    var bench = args.isEmpty() ? null : byName.get(args.getFirst());
    if (bench == null) {
      terminal.say("Which bench? There are: " + String.join(", ", byName.keySet()));
      return 2;
    }
    terminal.say(machine.line());
    return bench.run(terminal, args.subList(1, args.size()));
  }
}
