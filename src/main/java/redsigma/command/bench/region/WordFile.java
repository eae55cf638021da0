package redsigma.command.bench.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists that come with the program, beside this class. */
public final class WordFile {

  private WordFile() {}

  /** Its lines, without empty ones and those of comment. */
  public static List<String> lines(String name) {
    try (var file = WordFile.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("The program came without its words " + name);
      }
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
