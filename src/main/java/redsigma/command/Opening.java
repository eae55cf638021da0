package redsigma.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** What happens once the pages answer: the first run's work, then one block on the terminal. */
@Component
class Opening {

  private final SignIns signIns;
  private final Errands errands;

  Opening(SignIns signIns, Errands errands) {
    this.signIns = signIns;
    this.errands = errands;
  }

  void open(CommandLine line) {
    var data = line.data();
    var known = signIns.of(data);
    var address = "http://localhost:" + line.port();
    try {
      var socket = errands.open(data);
      var server = new RunningServer(address, ProcessHandle.current().pid(), socket.toString());
      data.write(data.runFile(), RunningServer.JSON.writeValueAsString(server) + "\n");
      data.runFile().toFile().deleteOnExit();
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot take commands in " + data.path(), failed);
    }
    System.out.println(
        """

        Red Sigma is ready      %s

        %s

        Data                    %s
        Stop                    Ctrl-C
        """
            .formatted(address, String.join("\n", known), data.path()));
  }
}
