package redsigma.command;

import java.util.List;

/** One of the launcher's words, {@code ./redsigma reindex}; a bean of this type makes a new one. */
public interface Command {

  /** The word that is typed. */
  String name();

  /**
   * Does the work and says how it went. When a server runs on the same data, it is the server that
   * does this, and the terminal is at the other end of a socket.
   *
   * @param args what was typed after the name, less the settings every command takes
   * @return the exit code: 0 when all went well, 1 when not, 2 when the words make no sense
   */
  int run(Terminal terminal, List<String> args);
}
