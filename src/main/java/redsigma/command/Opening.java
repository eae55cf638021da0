package redsigma.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** What happens once the pages answer: the first run's work, then one block on the terminal. */
@Component
class Opening {

  private final SignIns signIns;
  private final DemoCommand demo;
  private final Errands errands;

  Opening(SignIns signIns, DemoCommand demo, Errands errands) {
    this.signIns = signIns;
    this.demo = demo;
    this.errands = errands;
  }

  void open(CommandLine line, PrintStream out) {
    var data = line.data();
    boolean first = !data.demoMark().toFile().exists();
    var known = signIns.in(data);
    var address = "http://localhost:" + line.port();
    tellOthers(data, address);
    out.println(
        """

        Red Sigma is ready at %s

        Sign in as (role, name, password, officer)
          %s

        Data in %s (the sign-ins are in sign-ins.txt there)
        Ctrl-C stops it
        """
            .formatted(address, String.join("\n  ", known), data.path()));
    if (first && line.wantsDemo()) {
      demo.load(new Terminal(out, line.folder()));
    }
    data.write(data.demoMark(), "");
  }

  private void tellOthers(DataFolder data, String address) {
    try {
      var socket = errands.open(data);
      var server = new RunningServer(address, ProcessHandle.current().pid(), socket.toString());
      data.write(data.runFile(), RunningServer.JSON.writeValueAsString(server) + "\n");
      data.runFile().toFile().deleteOnExit();
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot take commands in " + data.path(), failed);
    }
  }
}
