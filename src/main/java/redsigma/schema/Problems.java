package redsigma.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong, so that all of it can be told at once. */
final class Problems {

  private final List<SchemaProblem> found = new ArrayList<>();

  void add(String file, int line, String message, String remedy) {
    found.add(new SchemaProblem(file, line, message, remedy));
  }

  boolean none() {
    return found.isEmpty();
  }

  /** Each problem once, by file and line. */
  List<SchemaProblem> sorted() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(SchemaProblem::file).thenComparingInt(SchemaProblem::line))
        .toList();
  }
}
