package redsigma.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server that runs on a data folder, as its {@code run.json} tells of it.
 *
 * @param address what a browser opens
 * @param socket the Unix socket that takes commands from the same user, and from nobody else
 */
record RunningServer(String address, long pid, String socket) {

  /** Ends what the server says to a command; the exit code follows. */
  static final String END = "\u0004";

  static final JsonMapper JSON = JsonMapper.builder().build();

  /** An errand as it travels: the command's words, and the folder they were typed in. */
  record Errand(String name, List<String> args, String folder) {}

  /** The server that answers on the folder; a file left by one that was killed counts for none. */
  static Optional<RunningServer> on(DataFolder data) {
    try {
      var server = JSON.readValue(Files.readString(data.runFile()), RunningServer.class);
      try (var channel = server.connect()) {
        return Optional.of(server).filter(there -> channel.isConnected());
      }
    } catch (IOException | JacksonException dead) {
      return Optional.empty();
    }
  }

  /** Has the server do the errand, passes on what it says, and returns its exit code. */
  int ask(CommandLine line) throws IOException {
    var errand = new Errand(line.name(), line.args(), line.folder().toString());
    try (var channel = connect();
        var out = Channels.newWriter(channel, UTF_8);
        var in = new BufferedReader(Channels.newReader(channel, UTF_8))) {
      out.write(JSON.writeValueAsString(errand) + "\n");
      out.flush();
      for (var said = in.readLine(); said != null; said = in.readLine()) {
        if (said.startsWith(END)) {
          return Integer.parseInt(said.substring(END.length()));
        }
        System.out.println(said);
      }
      throw new Refusal("The server at " + address + " stopped before the command ended");
    }
  }

  private SocketChannel connect() throws IOException {
    return SocketChannel.open(UnixDomainSocketAddress.of(Path.of(socket)));
  }
}
