package redsigma.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.command.demo.Demo;
import redsigma.command.demo.SignIn;

/** The first accounts, and the file in the data folder where their passwords are written down. */
@Component
class SignIns {

  private final Demo demo;

  SignIns(Demo demo) {
    this.demo = demo;
  }

  /**
   * Makes the accounts that are missing and answers the lines that say who can sign in. The file is
   * written before the accounts are committed: no password is lost, however the process ends.
   */
  @Transactional
  public List<String> in(DataFolder data) {
    var lines = new ArrayList<>(written(data));
    var made = demo.enlist();
    if (!made.isEmpty()) {
      made.forEach(signIn -> lines.removeIf(line -> line.contains(" " + signIn.username() + " ")));
      made.forEach(signIn -> lines.add(line(signIn)));
      data.write(data.signIns(), String.join("\n", lines) + "\n");
    }
    return lines;
  }

  private static List<String> written(DataFolder data) {
    try {
      return Files.exists(data.signIns()) ? Files.readAllLines(data.signIns()) : List.of();
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read " + data.signIns(), failed);
    }
  }

  private static String line(SignIn signIn) {
    return "%-24s %-12s %-30s %s"
        .formatted(
            String.join(", ", signIn.roles()), signIn.username(), signIn.password(), signIn.name());
  }
}
