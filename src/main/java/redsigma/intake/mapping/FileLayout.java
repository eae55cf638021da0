package redsigma.intake.mapping;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a delimited file is written, and what of it is left out.
 *
 * @param line where the mapping speaks of the file
 * @param blanks words that stand for nothing: {@code -}, {@code NULL}
 * @param ignored columns that are not taken over, each with the reason
 */
public record FileLayout(
    String file,
    int line,
    char delimiter,
    Charset charset,
    Set<String> blanks,
    Map<String, String> ignored,
    List<Skip> skips) {

  public FileLayout {
    blanks = Set.copyOf(blanks);
    ignored = Map.copyOf(ignored);
    skips = List.copyOf(skips);
  }

  /** Rows left out because a column holds one of some words; {@code ""} stands for empty. */
  public record Skip(int line, String column, Set<String> is, boolean not, String because) {
    public Skip {
      is = Set.copyOf(is);
    }
  }
}
