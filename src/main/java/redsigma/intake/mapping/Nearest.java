package redsigma.intake.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Suggests the known names that look most like an unknown one. */
final class Nearest {

  private static final int FEW = 12;

  private Nearest() {}

  static String remedy(String name, Collection<String> known) {
    if (known.isEmpty()) {
      return "There are none.";
    }
    var near =
        known.stream()
            .filter(other -> distance(name, other) <= Math.min(name.length() / 2, 3))
            .min(Comparator.comparingInt(other -> distance(name, other)));
    return near.map(other -> "Did you mean '%s'?".formatted(other))
        .orElseGet(() -> "There are: %s.".formatted(some(known)));
  }

  private static String some(Collection<String> known) {
    var shown = known.stream().sorted().limit(FEW).collect(Collectors.joining(", "));
    return known.size() > FEW ? shown + " and %d more".formatted(known.size() - FEW) : shown;
  }

  /** Levenshtein distance, capitals not counted. */
  private static int distance(String left, String right) {
    var row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        boolean same =
            Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
        int changed = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
