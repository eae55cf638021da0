package redsigma.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import redsigma.command.RunningServer.Errand;

/**
 * Takes commands from {@code ./redsigma} beside a running server. They come by a Unix socket that
 * the file system keeps to the server's own user, so that no port, no password and no page is
 * needed.
 */
@Component
class Errands {

  private static final Logger log = LoggerFactory.getLogger(Errands.class);

  /** The longest path a Unix socket may have everywhere, with room to spare. */
  private static final int LONGEST = 90;

  private final Commands commands;
  private final ServerSocketChannel door;

  Errands(Commands commands) throws IOException {
    this.commands = commands;
    this.door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
  }

  /** Opens the socket in the data folder, or in a folder of its own when that path is too long. */
  Path open(DataFolder data) throws IOException {
    var socket = data.path().resolve("run.sock");
    if (socket.toString().length() > LONGEST) {
      socket = Files.createTempDirectory("redsigma").resolve("run.sock");
    }
    Files.deleteIfExists(socket);
    door.bind(UnixDomainSocketAddress.of(socket));
    socket.toFile().deleteOnExit();
    Thread.ofVirtual().name("errands").start(this::listen);
    return socket;
  }

  private void listen() {
    while (door.isOpen()) {
      try {
        var visitor = door.accept();
        Thread.ofVirtual().name("errand").start(() -> answer(visitor));
      } catch (ClosedChannelException closed) {
        return;
      } catch (IOException failed) {
        log.warn("A command could not reach the server", failed);
      }
    }
  }

  private void answer(SocketChannel visitor) {
    try (visitor;
        var in = new BufferedReader(Channels.newReader(visitor, UTF_8));
        var out = new PrintStream(Channels.newOutputStream(visitor), true, UTF_8)) {
      var typed = in.readLine();
      if (typed != null) {
        var errand = RunningServer.JSON.readValue(typed, Errand.class);
        out.println(RunningServer.END + run(errand, out));
      }
    } catch (IOException gone) {
      log.info("The terminal went away before its command ended");
    }
  }

  private int run(Errand errand, PrintStream out) {
    var terminal = new Terminal(out, Path.of(errand.folder()));
    try {
      return commands.run(terminal, errand.name(), errand.args());
    } catch (RuntimeException failed) {
      log.error("The command {} failed", errand.name(), failed);
      terminal.say("It failed: %s; more is in the server's log".formatted(failed.getMessage()));
      return 1;
    }
  }

  @EventListener(ContextClosedEvent.class)
  void close() throws IOException {
    door.close();
  }
}
