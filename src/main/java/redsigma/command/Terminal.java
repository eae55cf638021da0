package redsigma.command;

import java.io.PrintStream;
import java.nio.file.Path;

/** Where a command was typed: its output, and the folder that relative paths start from. */
public record Terminal(PrintStream out, Path folder) {

  /** Prints a line and lets it be seen at once. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** The file or folder meant by a word typed here. */
  public Path path(String typed) {
    return folder.resolve(typed).normalize();
  }
}
