package redsigma.web.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which words of a text went and which came, by their longest common run. */
public final class WordChanges {

  /** Texts of more words are shown as wholly replaced rather than compared word by word. */
  private static final int MOST = 1500;

  private WordChanges() {}

  /** A stretch of words that stayed, went or came. */
  public record Part(Kind kind, String text) {
    public boolean gone() {
      return kind == Kind.GONE;
    }

    public boolean come() {
      return kind == Kind.COME;
    }
  }

  /** What became of some words. */
  public enum Kind {
    STAYED,
    GONE,
    COME
  }

  static List<Part> between(String before, String after) {
    var old = words(before);
    var young = words(after);
    if (old.size() > MOST || young.size() > MOST) {
      return List.of(new Part(Kind.GONE, before), new Part(Kind.COME, after));
    }
    return walk(old, young, common(old, young));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("(?<=\\s)(?=\\S)", -1));
  }

  /** Lengths of the longest common runs of the words from each place on. */
  private static int[][] common(List<String> old, List<String> young) {
    var lengths = new int[old.size() + 1][young.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = young.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            same(old.get(i), young.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static List<Part> walk(List<String> old, List<String> young, int[][] lengths) {
    var parts = new ArrayList<Part>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < young.size()) {
      if (i < old.size() && j < young.size() && same(old.get(i), young.get(j))) {
        add(parts, Kind.STAYED, young.get(j));
        i++;
        j++;
      } else if (i < old.size() && (j == young.size() || lengths[i + 1][j] >= lengths[i][j + 1])) {
        add(parts, Kind.GONE, old.get(i++));
      } else {
        add(parts, Kind.COME, young.get(j++));
      }
    }
    return Collections.unmodifiableList(parts);
  }

  private static boolean same(String left, String right) {
    return left.strip().equals(right.strip());
  }

  private static void add(List<Part> parts, Kind kind, String word) {
    if (!parts.isEmpty() && parts.getLast().kind() == kind) {
      parts.set(parts.size() - 1, new Part(kind, parts.getLast().text() + word));
    } else {
      parts.add(new Part(kind, word));
    }
  }
}
