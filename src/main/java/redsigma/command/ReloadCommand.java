package redsigma.command;

import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;

/** {@code ./redsigma reload}: reads the packages anew; broken ones change nothing. */
@Component
class ReloadCommand implements Command {

  private final Schemas schemas;

  ReloadCommand(Schemas schemas) {
    this.schemas = schemas;
  }

  @Override
  public String name() {
    return "reload";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    return switch (schemas.reload()) {
      case Schemas.Reload.Loaded loaded -> {
        var schema = loaded.schema();
        terminal.say(
            "%d packages are in force, with %d record types and %d link types (schema %s)"
                .formatted(
                    schema.packages().size(),
                    schema.types().size(),
                    schema.linkTypes().size(),
                    schema.version()));
        yield 0;
      }
      case Schemas.Reload.Refused refused -> {
        refused.problems().forEach(problem -> terminal.say(problem.toString()));
        terminal.say(
            "%d to mend; the packages in force stay as they were"
                .formatted(refused.problems().size()));
        yield 1;
      }
    };
  }
}
