package redsigma.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** A graph as pairs of numbers, all pairs in one row: from, to, from, to, ... */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, handed on and never changed
record Edges(int nodes, int[] pairs) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  int size() {
    return pairs.length / 2;
  }

  int from(int edge) {
    return pairs[2 * edge];
  }

  int to(int edge) {
    return pairs[2 * edge + 1];
  }

  /**
   * Scale-free (Barabási and Albert, 1999): each node ties itself to earlier ones, the rather the
   * more ties they have. So there are hubs, as telephones and addresses are.
   */
  static Edges scaleFree(int nodes, int links, Random random) {
    var pairs = new int[2 * links];
    int filled = 0;
    for (int node = 1; node < nodes; node++) {
      int until = (int) (2L * links * node / (nodes - 1));
      for (boolean first = true; filled < until; first = false) {
        boolean hub = filled > 0 && !(first && node < 3);
        int other = hub ? pairs[random.nextInt(filled)] : random.nextInt(node);
        pairs[filled++] = node;
        pairs[filled++] = other == node ? node - 1 : other;
      }
    }
    return new Edges(nodes, Arrays.copyOf(pairs, filled));
  }

  /** Two words a line with white space between; lines that begin with # are left out. */
  static Edges read(Path file) {
    Map<String, Integer> numbers = new HashMap<>();
    var pairs = new int[1024];
    int filled = 0;
    try (var lines = Files.newBufferedReader(file)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var words = SPACE.split(line.strip(), -1);
        if (words.length >= 2 && !line.startsWith("#") && !words[0].equals(words[1])) {
          if (filled + 2 > pairs.length) {
            pairs = Arrays.copyOf(pairs, pairs.length * 2);
          }
          pairs[filled++] = numbers.computeIfAbsent(words[0], word -> numbers.size());
          pairs[filled++] = numbers.computeIfAbsent(words[1], word -> numbers.size());
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("No edges to read in " + file, unreadable);
    }
    return new Edges(numbers.size(), Arrays.copyOf(pairs, filled));
  }
}
