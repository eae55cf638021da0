package redsigma.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known name a mistyped one was meant to be. */
public final class Nearest {

  private static final int LISTED = 12;

  private Nearest() {}

  /** The known name within a few strokes of the word, if any. */
  public static Optional<String> to(String word, Collection<String> known) {
    var reach = Math.max(1, Math.min(3, word.length() / 3));
    return known.stream()
        .filter(name -> distance(word, name) <= reach)
        .min(Comparator.<String>comparingInt(name -> distance(word, name)).thenComparing(n -> n));
  }

  /** "Did you mean 'x'?", or what there is to choose from. */
  static String remedy(String word, Collection<String> known) {
    return to(word, known).map(name -> "Did you mean '" + name + "'?").orElse(choices(known));
  }

  private static String choices(Collection<String> known) {
    if (known.isEmpty()) {
      return "There is none to choose from.";
    }
    var first = String.join(", ", known.stream().sorted().limit(LISTED).toList());
    return "Known: " + first + (known.size() > LISTED ? ", ..." : "") + ".";
  }

  /** Strokes between two words, in which swapped neighbours count as one and case as none. */
  private static int distance(String word, String name) {
    var a = word.toLowerCase(java.util.Locale.ROOT);
    var b = name.toLowerCase(java.util.Locale.ROOT);
    var cost = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
