package redsigma.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;

/**
 * Where every start comes in: {@code run} opens the pages, any other word does its work and goes.
 */
public final class Entrance {

  private static final Logger log = LoggerFactory.getLogger(Entrance.class);
  private static final int PORTS_TRIED = 50;

  private Entrance() {}

  /**
   * Does what was typed. Returns once the pages are open, and ends the process after any other
   * command.
   */
  public static void enter(Class<?> house, String... words) {
    var typedIn = Path.of(System.getProperty("redsigma.folder", "")).toAbsolutePath();
    try {
      var line = CommandLine.of(typedIn, List.of(words));
      if (line.opensDoors()) {
        serve(house, line);
      } else if (line.rehearses()) {
        System.exit(rehearse(house, line));
      } else {
        System.exit(go(house, line));
      }
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  private static void serve(Class<?> house, CommandLine line) {
    var data = line.data();
    RunningServer.on(data)
        .ifPresent(
            server -> {
              throw new Refusal(
                  "Red Sigma is already running at %s (process %d), with its data in %s"
                      .formatted(server.address(), server.pid(), data.path()));
            });
    claim(data);
    if (!free(line.port())) {
      throw new Refusal(portTaken(line.port()));
    }
    System.out.println("Starting Red Sigma ...");
    plainly(
        line,
        () -> {
          var context = new SpringApplication(house).run(line.asArguments());
          context.getBean(Opening.class).open(line, System.out);
          return context;
        });
  }

  /** For the launcher's eyes: starts as {@code run} does, and ends once a page was shown. */
  private static int rehearse(Class<?> house, CommandLine line) {
    claim(line.data());
    return plainly(
        line,
        () -> {
          var context = new SpringApplication(house).run(line.asArguments());
          int code = Rehearsal.of(line.port());
          return SpringApplication.exit(context, () -> code);
        });
  }

  private static int go(Class<?> house, CommandLine typed) {
    var line = typed.name().equals("bench") && !typed.namesData() ? onScratch(typed) : typed;
    var server = RunningServer.on(line.data());
    if (server.isPresent()) {
      try {
        return server.get().ask(line);
      } catch (IOException lost) {
        throw new Refusal(
            "Lost the server at " + server.get().address() + ": " + lost.getMessage());
      }
    }
    claim(line.data());
    var application = new SpringApplication(house);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("withoutPages", new WithoutPages()));
    if (line.name().equals("bench")) {
      application.addInitializers(
          context ->
              context.getBeanFactory().registerSingleton("quietJournal", new QuietJournal()));
    }
    return plainly(
        line,
        () -> {
          var context = application.run(line.asArguments());
          var terminal = new Terminal(System.out, line.folder());
          int code = context.getBean(Commands.class).run(terminal, line.name(), line.args());
          return SpringApplication.exit(context, () -> code);
        });
  }

  /** What failed is in the log with all that is known of it; here it is said in one breath. */
  private static <T> T plainly(CommandLine line, Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalStateException
        | IllegalArgumentException
        | NestedRuntimeException
        | UncheckedIOException failed) {
      log.error("{} failed", line.name(), failed);
      var cause = NestedExceptionUtils.getMostSpecificCause(failed);
      throw new Refusal(
          "Red Sigma could not go on: %s%nMore is in %s"
              .formatted(cause.getMessage(), line.data().log()));
    }
  }

  private static CommandLine onScratch(CommandLine line) {
    try {
      return line.withData(Files.createTempDirectory("redsigma-bench"));
    } catch (IOException failed) {
      throw new UncheckedIOException("No temporary folder to measure in", failed);
    }
  }

  private static void claim(DataFolder data) {
    if (!data.claim()) {
      throw new Refusal(
          "Another Red Sigma command is at work on %s; try again when it has ended"
              .formatted(data.path()));
    }
  }

  private static String portTaken(int port) {
    for (int next = port + 1; next <= port + PORTS_TRIED; next++) {
      if (free(next)) {
        return "Port %d is taken by another program. Try: ./redsigma run --port %d"
            .formatted(port, next);
      }
    }
    return "Port %d is taken by another program. Choose one with --port".formatted(port);
  }

  private static boolean free(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
