package redsigma.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every command there is, and the running of one at a time. */
@Component
class Commands {

  private final Map<String, Command> byName = new TreeMap<>();

  Commands(List<Command> commands) {
    commands.forEach(command -> byName.put(command.name(), command));
  }

  synchronized int run(Terminal terminal, String name, List<String> args) {
    var command = byName.get(name);
    if (command == null) {
      terminal.say(
          "There is no command '%s'. There are: %s"
              .formatted(name, String.join(", ", byName.keySet())));
      return 2;
    }
    return command.run(terminal, args);
  }
}
